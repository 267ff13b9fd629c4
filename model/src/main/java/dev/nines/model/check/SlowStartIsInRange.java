package dev.nines.model.check;

import dev.nines.model.Severity;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.quantity.Durations;

/// Slow start is off or lasts 30 s to 900 s.
final class SlowStartIsInRange extends Rule {

    SlowStartIsInRange() {
        super("target-group.slow-start", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(TargetGroup.class, (component, group) -> {
            if (!group.slowStart().isZero() && Durations.seconds(group.slowStart()) < 30) {
                sink.add(component, component, group.slowStart());
            }
        });
    }
}
