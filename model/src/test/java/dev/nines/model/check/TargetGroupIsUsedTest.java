package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.link;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.ApplicationLoadBalancer;
import dev.nines.model.component.TargetGroup;
import org.junit.jupiter.api.Test;

class TargetGroupIsUsedTest {

    private final Rule rule = new TargetGroupIsUsed();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("group"), found(rule, design(part("group", TargetGroup.class))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule,
                design(part("group", TargetGroup.class), part("alb", ApplicationLoadBalancer.class), link("alb", "group"))));
    }
}
