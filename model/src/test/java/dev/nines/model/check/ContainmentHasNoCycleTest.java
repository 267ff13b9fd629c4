package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.Region;
import dev.nines.model.component.Server;
import dev.nines.model.component.Vpc;
import org.junit.jupiter.api.Test;

class ContainmentHasNoCycleTest {

    private final Rule rule = new ContainmentHasNoCycle();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("one"), found(rule,
                design(part("one", Vpc.class, "two"), part("two", Vpc.class, "one"), part("in", Server.class, "two"))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule,
                design(part("region", Region.class), part("vpc", Vpc.class, "region"), part("in", Server.class, "vpc"))));
    }
}
