package dev.nines.model.check;

import java.util.HashSet;

import dev.nines.model.Severity;

/// Request classes have different names.
final class ClassesDiffer extends Rule {

    ClassesDiffer() {
        super("traffic.duplicate-class", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        var known = new HashSet<String>();
        for (var requestClass : design.design().traffic().classes()) {
            if (!known.add(requestClass.name())) {
                sink.add(null, requestClass.name());
            }
        }
    }
}
