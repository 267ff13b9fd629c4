package dev.nines.model.check;

import dev.nines.model.Severity;
import dev.nines.model.component.AppLoadBalancer;
import dev.nines.model.component.DnsRecord;
import dev.nines.model.component.HaproxyBalancer;
import dev.nines.model.component.LoadBalancer;
import dev.nines.model.component.NginxBalancer;
import dev.nines.model.component.RoutingPolicy;
import dev.nines.model.component.Spec;
import dev.nines.model.component.TargetGroup;

/// Among the connections that split a caller's traffic at least one has a weight.
final class WeightsAreNotAllZero extends Rule {

    WeightsAreNotAllZero() {
        super("connection.no-weight", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        for (var component : design.design().components()) {
            if (splits(component.spec()) && !design.from(component).isEmpty()
                    && design.from(component).stream().allMatch(connection -> connection.weight() == 0)) {
                sink.add(component, component);
            }
        }
    }

    private static boolean splits(Spec spec) {
        return spec instanceof LoadBalancer || spec instanceof TargetGroup || spec instanceof NginxBalancer
                || spec instanceof HaproxyBalancer || spec instanceof AppLoadBalancer
                || spec instanceof DnsRecord record && record.policy() == RoutingPolicy.WEIGHTED;
    }
}
