package dev.nines.model.check;

import dev.nines.model.Severity;
import dev.nines.model.component.ApplicationLoadBalancer;
import dev.nines.model.component.ClassicLoadBalancer;
import dev.nines.model.component.LoadBalancer;
import dev.nines.model.component.NetworkLoadBalancer;
import dev.nines.model.component.TargetGroup;

/// A load balancer has somewhere to send requests.
final class LoadBalancerHasTargets extends Rule {

    LoadBalancerHasTargets() {
        super("load-balancer.no-targets", Severity.WARNING);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(LoadBalancer.class, (component, balancer) -> {
            var none = switch (balancer) {
                case ClassicLoadBalancer _ -> design.callees(component).findAny().isEmpty();
                case ApplicationLoadBalancer _,NetworkLoadBalancer _ -> design.callees(component)
                        .noneMatch(target -> target.spec() instanceof TargetGroup);
            };
            if (none) {
                sink.add(component, component);
            }
        });
    }
}
