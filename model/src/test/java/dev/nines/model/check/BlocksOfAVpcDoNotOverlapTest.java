package dev.nines.model.check;

import static dev.nines.model.check.Sketch.block;
import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.Vpc;
import org.junit.jupiter.api.Test;

class BlocksOfAVpcDoNotOverlapTest {

    private final Rule rule = new BlocksOfAVpcDoNotOverlap();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("vpc"),
                found(rule, design(part("vpc", Vpc.class).with("secondary", List.of(block("10.0.128.0/17"))))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, design(part("vpc", Vpc.class).with("secondary", List.of(block("10.1.0.0/16"))))));
    }
}
