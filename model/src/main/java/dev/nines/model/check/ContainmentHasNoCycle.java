package dev.nines.model.check;

import java.util.HashSet;
import java.util.LinkedHashSet;

import dev.nines.model.Severity;
import dev.nines.model.quantity.ComponentId;

/// No component stands in itself, directly or through others.
final class ContainmentHasNoCycle extends Rule {

    ContainmentHasNoCycle() {
        super("containment.cycle", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        var settled = new HashSet<ComponentId>();
        for (var component : design.design().components()) {
            var way = new LinkedHashSet<ComponentId>();
            var at = component;
            while (at != null && !settled.contains(at.id()) && way.add(at.id())) {
                at = design.design().parent(at);
            }
            if (at != null && way.contains(at.id())) {
                sink.add(at, at);
            }
            settled.addAll(way);
        }
    }
}
