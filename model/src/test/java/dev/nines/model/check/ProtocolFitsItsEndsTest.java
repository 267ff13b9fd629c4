package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.link;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.Connection;
import dev.nines.model.component.Database;
import dev.nines.model.component.Server;
import dev.nines.model.component.Vpc;
import org.junit.jupiter.api.Test;

class ProtocolFitsItsEndsTest {

    private final Rule rule = new ProtocolFitsItsEnds();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("one-two", "server-db"),
                found(rule, design(part("one", Vpc.class), part("two", Vpc.class), link("one", "two"), part("db", Database.class),
                        part("server", Server.class), link("server", "db", Connection.Protocol.PEERING))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(),
                found(rule,
                        design(part("one", Vpc.class), part("two", Vpc.class), link("one", "two", Connection.Protocol.PEERING),
                                part("db", Database.class), part("server", Server.class),
                                link("server", "db", Connection.Protocol.SQL))));
    }
}
