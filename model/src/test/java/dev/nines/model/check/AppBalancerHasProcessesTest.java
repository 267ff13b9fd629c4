package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.AppLoadBalancer;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.Server;
import org.junit.jupiter.api.Test;

class AppBalancerHasProcessesTest {

    private final Rule rule = new AppBalancerHasProcesses();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("balancer"),
                found(rule, design(part("server", Server.class), part("balancer", AppLoadBalancer.class, "server"))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, design(part("server", Server.class),
                part("balancer", AppLoadBalancer.class, "server"), part("app", AppServer.class, "server"))));
    }
}
