package dev.nines.model.check;

import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.network;
import static dev.nines.model.check.Sketch.of;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.SecurityGroup;
import dev.nines.model.property.RecordType;
import dev.nines.model.setting.SecurityRule;
import org.junit.jupiter.api.Test;

class PortRangesAreOrderedTest {

    private final Rule rule = new PortRangesAreOrdered();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("sg"), found(rule, network(part("sg", SecurityGroup.class, "vpc").with("rules",
                List.of(RecordType.with(of(SecurityRule.class), "fromPort", 444))))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(),
                found(rule, network(part("sg", SecurityGroup.class, "vpc").with("rules", List.of(of(SecurityRule.class))))));
    }
}
