package dev.nines.model.check;

import dev.nines.model.Severity;
import dev.nines.model.component.AppLoadBalancer;
import dev.nines.model.component.AppServer;

/// An app-level load balancer has application processes beside it.
final class AppBalancerHasProcesses extends Rule {

    AppBalancerHasProcesses() {
        super("app-load-balancer.no-processes", Severity.WARNING);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        for (var component : design.of(AppLoadBalancer.class)) {
            var container = design.design().parent(component);
            if (container != null && design.children(container).stream()
                    .noneMatch(program -> program.spec() instanceof AppServer)) {
                sink.add(component, component, container);
            }
        }
    }
}
