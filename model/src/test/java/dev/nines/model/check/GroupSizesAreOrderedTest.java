package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.AutoScalingGroup;
import org.junit.jupiter.api.Test;

class GroupSizesAreOrderedTest {

    private final Rule rule = new GroupSizesAreOrdered();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("group"), found(rule, design(part("group", AutoScalingGroup.class).with("desired", 5))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, design(part("group", AutoScalingGroup.class).with("desired", 4))));
    }
}
