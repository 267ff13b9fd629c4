package dev.nines.model.check;

import dev.nines.model.Severity;

/// Request classes ask something only of components that serve requests.
final class DemandsAreServed extends Rule {

    DemandsAreServed() {
        super("traffic.demand-not-served", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        for (var requestClass : design.design().traffic().classes()) {
            for (var demand : requestClass.demands()) {
                var component = design.find(demand.component());
                if (component != null && component.kind().settings().find("serving") == null) {
                    sink.add(component, requestClass.name(), component, component.kind());
                }
            }
        }
    }
}
