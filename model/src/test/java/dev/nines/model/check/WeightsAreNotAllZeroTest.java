package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.link;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.ApplicationLoadBalancer;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.property.RecordType;
import org.junit.jupiter.api.Test;

class WeightsAreNotAllZeroTest {

    private final Rule rule = new WeightsAreNotAllZero();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("alb"), found(rule, design(part("alb", ApplicationLoadBalancer.class),
                part("group", TargetGroup.class), RecordType.with(link("alb", "group"), "weight", 0))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, design(part("alb", ApplicationLoadBalancer.class), part("group", TargetGroup.class),
                part("other", TargetGroup.class), link("alb", "group"), RecordType.with(link("alb", "other"), "weight", 0))));
    }
}
