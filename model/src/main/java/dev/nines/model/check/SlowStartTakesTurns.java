package dev.nines.model.check;

import dev.nines.model.Severity;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.setting.BalancingAlgorithm;

/// Slow start goes with round robin only.
final class SlowStartTakesTurns extends Rule {

    SlowStartTakesTurns() {
        super("target-group.slow-start-algorithm", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(TargetGroup.class, (component, group) -> {
            if (!group.slowStart().isZero() && group.algorithm() != BalancingAlgorithm.ROUND_ROBIN) {
                sink.add(component, component, group.algorithm());
            }
        });
    }
}
