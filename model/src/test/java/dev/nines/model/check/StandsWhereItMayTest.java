package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.NatGateway;
import dev.nines.model.component.Server;
import dev.nines.model.component.Vpc;
import dev.nines.model.component.WebServer;
import org.junit.jupiter.api.Test;

class StandsWhereItMayTest {

    private final Rule rule = new StandsWhereItMay();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("nat"), found(rule,
                design(part("vpc", Vpc.class), part("server", Server.class, "vpc"), part("nat", NatGateway.class, "server"))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule,
                design(part("vpc", Vpc.class), part("server", Server.class, "vpc"), part("web", WebServer.class, "server"))));
    }
}
