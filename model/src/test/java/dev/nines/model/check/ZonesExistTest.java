package dev.nines.model.check;

import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.network;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.AvailabilityZone;
import org.junit.jupiter.api.Test;

class ZonesExistTest {

    private final Rule rule = new ZonesExist();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("far"), found(rule, network(part("far", AvailabilityZone.class, "vpc").with("zone", "z"))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, network()));
    }
}
