package dev.nines.model.check;

import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.network;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.NatGateway;
import org.junit.jupiter.api.Test;

class NatStandsInPublicTest {

    private final Rule rule = new NatStandsInPublic();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("nat"), found(rule, network(part("nat", NatGateway.class, "c1"))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, network(part("nat", NatGateway.class, "a1"))));
    }
}
