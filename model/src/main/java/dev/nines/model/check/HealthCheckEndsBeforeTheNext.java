package dev.nines.model.check;

import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.ClassicLoadBalancer;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.setting.HealthCheck;

/// A health check times out before the next one starts.
final class HealthCheckEndsBeforeTheNext extends Rule {

    HealthCheckEndsBeforeTheNext() {
        super("health-check.timeout", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(TargetGroup.class, (component, group) -> check(component, group.healthCheck(), sink));
        design.each(ClassicLoadBalancer.class,
                (component, balancer) -> check(component, balancer.healthCheck(), sink));
    }

    private static void check(Component component, HealthCheck check, Sink sink) {
        if (check.enabled() && check.timeout().compareTo(check.interval()) >= 0) {
            sink.add(component, component, check.timeout(), check.interval());
        }
    }
}
