package dev.nines.model.check;

import java.util.Comparator;

import dev.nines.model.Severity;

/// Every id that a setting or connection names is that of a component.
final class ReferencesExist extends Rule {

    ReferencesExist() {
        super("reference.missing", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        for (var reference : design.settings().references()) {
            if (!design.design().components().has(reference.id())) {
                var nearest = nearest(design, reference.id().value());
                sink.add(reference.element(), reference.property(), reference.id().value(), nearest);
            }
        }
    }

    private static String nearest(DesignIndex design, String id) {
        return design.design().components().stream().map(component -> component.id().value())
                .min(Comparator.comparingInt((String known) -> -commonStart(known, id))
                        .thenComparing(known -> Math.abs(known.length() - id.length())))
                .orElse("—");
    }

    private static int commonStart(String one, String other) {
        var length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }
}
