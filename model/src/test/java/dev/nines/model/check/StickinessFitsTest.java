package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.link;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.ApplicationLoadBalancer;
import dev.nines.model.component.ClassicLoadBalancer;
import dev.nines.model.component.NetworkLoadBalancer;
import dev.nines.model.component.NginxBalancer;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.setting.StickinessKind;
import org.junit.jupiter.api.Test;

class StickinessFitsTest {

    private final Rule rule = new StickinessFits();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("nginx", "group", "clb"),
                found(rule,
                        design(part("group", TargetGroup.class).with("stickiness.kind", StickinessKind.SOURCE_IP),
                                part("alb", ApplicationLoadBalancer.class), link("alb", "group"),
                                part("clb", ClassicLoadBalancer.class).with("stickiness.kind", StickinessKind.SOURCE_IP),
                                part("nginx", NginxBalancer.class).with("upstream.stickiness.kind", StickinessKind.SOURCE_IP))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(),
                found(rule, design(part("group", TargetGroup.class).with("stickiness.kind", StickinessKind.SOURCE_IP),
                        part("nlb", NetworkLoadBalancer.class), link("nlb", "group"))));
    }
}
