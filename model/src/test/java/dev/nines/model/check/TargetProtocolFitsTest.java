package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.link;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.ApplicationLoadBalancer;
import dev.nines.model.component.NetworkLoadBalancer;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.component.TargetProtocol;
import org.junit.jupiter.api.Test;

class TargetProtocolFitsTest {

    private final Rule rule = new TargetProtocolFits();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("group"), found(rule, design(part("group", TargetGroup.class).with("protocol", TargetProtocol.TCP),
                part("alb", ApplicationLoadBalancer.class), link("alb", "group"))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, design(part("group", TargetGroup.class).with("protocol", TargetProtocol.TCP),
                part("nlb", NetworkLoadBalancer.class), link("nlb", "group"))));
    }
}
