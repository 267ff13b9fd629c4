package dev.nines.model.check;

import dev.nines.model.Severity;

/// Only kinds that span zones name subnets; the others stand in one.
final class OnlySpanningNamesSubnets extends Rule {

    OnlySpanningNamesSubnets() {
        super("subnets.not-spanning", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        for (var component : design.design().components()) {
            if (!component.kind().spansZones() && !component.subnets().isEmpty()) {
                sink.add(component, component, component.kind());
            }
        }
    }
}
