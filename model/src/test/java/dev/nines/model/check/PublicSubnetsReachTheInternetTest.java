package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.network;
import static dev.nines.model.check.Sketch.part;
import static dev.nines.model.check.Sketch.subnet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.component.SubnetAccess;
import dev.nines.model.component.Vpc;
import org.junit.jupiter.api.Test;

class PublicSubnetsReachTheInternetTest {

    private final Rule rule = new PublicSubnetsReachTheInternet();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("s"), found(rule, design(part("vpc", Vpc.class), part("zone", AvailabilityZone.class, "vpc"),
                subnet("s", "10.0.0.0/20", "zone", SubnetAccess.PUBLIC))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, network()));
    }
}
