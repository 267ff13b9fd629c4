package dev.nines.model.check;

import dev.nines.model.Severity;
import dev.nines.model.component.LambdaFunction;

/// What spans zones inside a VPC names the subnets it stands in.
final class SpanningNeedsSubnets extends Rule {

    SpanningNeedsSubnets() {
        super("subnets.none", Severity.WARNING);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        for (var component : design.design().components()) {
            var place = design.place(component);
            if (component.kind().spansZones() && component.subnets().isEmpty() && place.vpc() != null
                    && place.subnet() == null && !(component.spec() instanceof LambdaFunction)) {
                sink.add(component, component);
            }
        }
    }
}
