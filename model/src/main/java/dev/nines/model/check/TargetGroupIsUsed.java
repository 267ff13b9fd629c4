package dev.nines.model.check;

import dev.nines.model.Severity;
import dev.nines.model.component.LoadBalancer;
import dev.nines.model.component.TargetGroup;

/// A target group belongs to a load balancer.
final class TargetGroupIsUsed extends Rule {

    TargetGroupIsUsed() {
        super("target-group.unused", Severity.WARNING);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        for (var component : design.of(TargetGroup.class)) {
            if (design.callers(component).noneMatch(caller -> caller.spec() instanceof LoadBalancer)) {
                sink.add(component, component);
            }
        }
    }
}
