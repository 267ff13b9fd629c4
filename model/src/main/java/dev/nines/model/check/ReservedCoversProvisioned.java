package dev.nines.model.check;

import dev.nines.model.Severity;
import dev.nines.model.component.LambdaFunction;

/// The reserved concurrency of a function covers its provisioned concurrency.
final class ReservedCoversProvisioned extends Rule {

    ReservedCoversProvisioned() {
        super("function.concurrency", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(LambdaFunction.class, (component, function) -> {
            if (function.reserved() != null && function.provisioned() > function.reserved()) {
                sink.add(component, component, function.provisioned(), function.reserved());
            }
        });
    }
}
