package dev.nines.model.check;

import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.network;
import static dev.nines.model.check.Sketch.subnet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.SubnetAccess;
import org.junit.jupiter.api.Test;

class SubnetsDoNotOverlapTest {

    private final Rule rule = new SubnetsDoNotOverlap();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("s"), found(rule, network(subnet("s", "10.0.8.0/24", "zone-a", SubnetAccess.ISOLATED))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, network(subnet("s", "10.0.48.0/24", "zone-a", SubnetAccess.ISOLATED))));
    }
}
