package dev.nines.model.check;

import static dev.nines.model.check.Sketch.block;
import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.Vpc;
import org.junit.jupiter.api.Test;

class BlocksAreOfTheirFamilyTest {

    private final Rule rule = new BlocksAreOfTheirFamily();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("vpc", "vpc"), found(rule,
                design(part("vpc", Vpc.class).with("cidr", block("2001:db8::/56")).with("ipv6", block("10.0.0.0/16")))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, design(part("vpc", Vpc.class).with("ipv6", block("2001:db8::/56")))));
    }
}
