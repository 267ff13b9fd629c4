package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.AppServer;
import dev.nines.model.component.ProcessMode;
import dev.nines.model.component.Server;
import dev.nines.model.component.WebServer;
import org.junit.jupiter.api.Test;

class PortsDoNotClashTest {

    private final Rule rule = new PortsDoNotClash();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("two"),
                found(rule, design(part("server", Server.class), part("one", AppServer.class, "server").with("processes", 3),
                        part("two", WebServer.class, "server").with("port", 8082))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(),
                found(rule,
                        design(part("server", Server.class), part("one", AppServer.class, "server").with("processes", 3),
                                part("two", WebServer.class, "server").with("port", 8083),
                                part("worker", AppServer.class, "server").with("mode", ProcessMode.QUEUE_WORKER))));
    }
}
