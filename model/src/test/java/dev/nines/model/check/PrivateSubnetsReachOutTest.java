package dev.nines.model.check;

import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.network;
import static dev.nines.model.check.Sketch.part;
import static dev.nines.model.check.Sketch.subnet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.NatGateway;
import dev.nines.model.component.SubnetAccess;
import org.junit.jupiter.api.Test;

class PrivateSubnetsReachOutTest {

    private final Rule rule = new PrivateSubnetsReachOut();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("p"), found(rule, network(subnet("p", "10.0.64.0/20", "zone-a", SubnetAccess.PRIVATE))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule,
                network(subnet("p", "10.0.64.0/20", "zone-a", SubnetAccess.PRIVATE), part("nat", NatGateway.class, "a1"))));
    }
}
