package dev.nines.model.check;

import static dev.nines.model.check.Sketch.block;
import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.Vpc;
import org.junit.jupiter.api.Test;

class Ipv6BlocksAreOfASizeTest {

    private final Rule rule = new Ipv6BlocksAreOfASize();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("vpc"), found(rule, design(part("vpc", Vpc.class).with("ipv6", block("2001:db8::/57")))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, design(part("vpc", Vpc.class).with("ipv6", block("2001:db8::/56")))));
    }
}
