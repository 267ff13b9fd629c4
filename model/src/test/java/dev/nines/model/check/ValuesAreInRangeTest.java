package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.Server;
import dev.nines.model.component.TargetGroup;
import org.junit.jupiter.api.Test;

class ValuesAreInRangeTest {

    private final Rule rule = new ValuesAreInRange();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("server", "group"), found(rule, design(part("server", Server.class).with("count", 0),
                part("group", TargetGroup.class).with("healthCheck.healthyThreshold", 11))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, design(part("server", Server.class).with("count", 1),
                part("group", TargetGroup.class).with("healthCheck.healthyThreshold", 10))));
    }
}
