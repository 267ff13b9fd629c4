package dev.nines.model.check;

import static dev.nines.model.check.Sketch.block;
import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.Vpc;
import org.junit.jupiter.api.Test;

class BlocksAreOfASizeTest {

    private final Rule rule = new BlocksAreOfASize();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("vpc", "vpc"), found(rule, design(
                part("vpc", Vpc.class).with("cidr", block("10.0.0.0/15")).with("secondary", List.of(block("10.8.0.0/29"))))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, design(part("vpc", Vpc.class).with("secondary", List.of(block("10.8.0.0/28"))))));
    }
}
