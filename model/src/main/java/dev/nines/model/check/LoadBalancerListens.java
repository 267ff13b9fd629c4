package dev.nines.model.check;

import dev.nines.model.Severity;
import dev.nines.model.component.LoadBalancer;

/// A load balancer listens on at least one port.
final class LoadBalancerListens extends Rule {

    LoadBalancerListens() {
        super("load-balancer.no-listener", Severity.WARNING);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(LoadBalancer.class, (component, balancer) -> {
            if (balancer.listeners().isEmpty()) {
                sink.add(component, component);
            }
        });
    }
}
