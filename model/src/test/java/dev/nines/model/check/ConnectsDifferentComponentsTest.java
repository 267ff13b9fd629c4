package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.link;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.Server;
import org.junit.jupiter.api.Test;

class ConnectsDifferentComponentsTest {

    private final Rule rule = new ConnectsDifferentComponents();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("server-server"), found(rule, design(part("server", Server.class), link("server", "server"))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(),
                found(rule, design(part("server", Server.class), part("other", Server.class), link("server", "other"))));
    }
}
