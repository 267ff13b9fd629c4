package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.part;
import static dev.nines.model.check.Sketch.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.ClassicLoadBalancer;
import dev.nines.model.component.TargetGroup;
import org.junit.jupiter.api.Test;

class HealthCheckEndsBeforeTheNextTest {

    private final Rule rule = new HealthCheckEndsBeforeTheNext();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("group", "clb"),
                found(rule, design(part("group", TargetGroup.class).with("healthCheck.timeout", seconds(30)),
                        part("clb", ClassicLoadBalancer.class).with("healthCheck.interval", seconds(5)))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, design(part("group", TargetGroup.class).with("healthCheck.timeout", seconds(29)),
                part("clb", ClassicLoadBalancer.class))));
    }
}
