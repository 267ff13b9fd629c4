package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.part;
import static dev.nines.model.check.Sketch.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.TargetGroup;
import org.junit.jupiter.api.Test;

class SlowStartIsInRangeTest {

    private final Rule rule = new SlowStartIsInRange();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("group"), found(rule, design(part("group", TargetGroup.class).with("slowStart", seconds(29)))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule,
                design(part("group", TargetGroup.class).with("slowStart", seconds(30)), part("other", TargetGroup.class))));
    }
}
