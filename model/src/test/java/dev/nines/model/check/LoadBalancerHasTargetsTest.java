package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.link;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.ApplicationLoadBalancer;
import dev.nines.model.component.ClassicLoadBalancer;
import dev.nines.model.component.Server;
import dev.nines.model.component.TargetGroup;
import org.junit.jupiter.api.Test;

class LoadBalancerHasTargetsTest {

    private final Rule rule = new LoadBalancerHasTargets();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("alb", "clb"),
                found(rule, design(part("alb", ApplicationLoadBalancer.class), part("clb", ClassicLoadBalancer.class))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(),
                found(rule,
                        design(part("alb", ApplicationLoadBalancer.class), part("group", TargetGroup.class),
                                part("clb", ClassicLoadBalancer.class), part("server", Server.class), link("alb", "group"),
                                link("clb", "server"))));
    }
}
