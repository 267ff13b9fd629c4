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
import dev.nines.model.property.RecordType;
import org.junit.jupiter.api.Test;

class ConnectsOnceTest {

    private final Rule rule = new ConnectsOnce();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("again"), found(rule, design(part("server", Server.class), part("db", Database.class),
                link("server", "db"), Connection.of("again", "server", "db"))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, design(part("server", Server.class), part("db", Database.class), link("server", "db"),
                RecordType.with(Connection.of("again", "server", "db"), "port", 5433))));
    }
}
