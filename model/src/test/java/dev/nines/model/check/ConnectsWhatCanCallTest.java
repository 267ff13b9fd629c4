package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.link;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.Database;
import dev.nines.model.component.Server;
import org.junit.jupiter.api.Test;

class ConnectsWhatCanCallTest {

    private final Rule rule = new ConnectsWhatCanCall();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("db-server"),
                found(rule, design(part("db", Database.class), part("server", Server.class), link("db", "server"))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(),
                found(rule, design(part("db", Database.class), part("server", Server.class), link("server", "db"))));
    }
}
