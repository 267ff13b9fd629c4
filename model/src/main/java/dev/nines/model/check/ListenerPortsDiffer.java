package dev.nines.model.check;

import java.util.HashSet;

import dev.nines.model.Severity;
import dev.nines.model.component.LoadBalancer;

/// No two listeners of a load balancer share a port.
final class ListenerPortsDiffer extends Rule {

    ListenerPortsDiffer() {
        super("listener.duplicate-port", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(LoadBalancer.class, (component, balancer) -> {
            var taken = new HashSet<Integer>();
            for (var listener : balancer.listeners()) {
                if (!taken.add(listener.port())) {
                    sink.add(component, component, listener.port());
                }
            }
        });
    }
}
