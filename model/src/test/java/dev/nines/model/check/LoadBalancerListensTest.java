package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.of;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.ApplicationLoadBalancer;
import dev.nines.model.setting.Listener;
import org.junit.jupiter.api.Test;

class LoadBalancerListensTest {

    private final Rule rule = new LoadBalancerListens();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("alb"), found(rule, design(part("alb", ApplicationLoadBalancer.class))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(),
                found(rule, design(part("alb", ApplicationLoadBalancer.class).with("listeners", List.of(of(Listener.class))))));
    }
}
