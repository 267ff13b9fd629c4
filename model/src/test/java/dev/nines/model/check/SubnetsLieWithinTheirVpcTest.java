package dev.nines.model.check;

import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.network;
import static dev.nines.model.check.Sketch.subnet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.SubnetAccess;
import org.junit.jupiter.api.Test;

class SubnetsLieWithinTheirVpcTest {

    private final Rule rule = new SubnetsLieWithinTheirVpc();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("s"), found(rule, network(subnet("s", "10.1.0.0/20", "zone-a", SubnetAccess.ISOLATED))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, network()));
    }
}
