package dev.nines.model.check;

import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.ids;
import static dev.nines.model.check.Sketch.network;
import static dev.nines.model.check.Sketch.part;
import static dev.nines.model.check.Sketch.subnet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.ApplicationLoadBalancer;
import dev.nines.model.component.SubnetAccess;
import org.junit.jupiter.api.Test;

class OneSubnetPerZoneTest {

    private final Rule rule = new OneSubnetPerZone();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("alb"), found(rule, network(subnet("a2", "10.0.48.0/20", "zone-a", SubnetAccess.PUBLIC),
                part("alb", ApplicationLoadBalancer.class, "vpc").over(ids("a1", "a2", "b1")))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, network(part("alb", ApplicationLoadBalancer.class, "vpc").over(ids("a1", "b1")))));
    }
}
