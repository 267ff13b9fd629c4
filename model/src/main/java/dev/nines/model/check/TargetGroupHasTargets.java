package dev.nines.model.check;

import dev.nines.model.Severity;
import dev.nines.model.component.TargetGroup;

/// A target group has targets.
final class TargetGroupHasTargets extends Rule {

    TargetGroupHasTargets() {
        super("target-group.no-targets", Severity.WARNING);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        for (var component : design.of(TargetGroup.class)) {
            if (design.callees(component).findAny().isEmpty()) {
                sink.add(component, component);
            }
        }
    }
}
