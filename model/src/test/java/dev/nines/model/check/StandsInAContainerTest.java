package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.component.Server;
import org.junit.jupiter.api.Test;

class StandsInAContainerTest {

    private final Rule rule = new StandsInAContainer();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("zone"), found(rule, design(part("zone", AvailabilityZone.class))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, design(part("server", Server.class))));
    }
}
