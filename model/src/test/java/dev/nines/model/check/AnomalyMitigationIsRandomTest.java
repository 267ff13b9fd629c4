package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.TargetGroup;
import dev.nines.model.setting.BalancingAlgorithm;
import org.junit.jupiter.api.Test;

class AnomalyMitigationIsRandomTest {

    private final Rule rule = new AnomalyMitigationIsRandom();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("group"), found(rule, design(part("group", TargetGroup.class).with("anomalyMitigation", true))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, design(part("group", TargetGroup.class).with("anomalyMitigation", true)
                .with("algorithm", BalancingAlgorithm.WEIGHTED_RANDOM))));
    }
}
