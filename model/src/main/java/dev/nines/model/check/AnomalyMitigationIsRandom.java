package dev.nines.model.check;

import dev.nines.model.Severity;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.setting.BalancingAlgorithm;

/// Anomaly mitigation goes with weighted random only.
final class AnomalyMitigationIsRandom extends Rule {

    AnomalyMitigationIsRandom() {
        super("target-group.anomaly-mitigation", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(TargetGroup.class, (component, group) -> {
            if (group.anomalyMitigation() && group.algorithm() != BalancingAlgorithm.WEIGHTED_RANDOM) {
                sink.add(component, component, group.algorithm());
            }
        });
    }
}
