package dev.nines.model.check;

import java.util.Objects;

import dev.nines.model.Severity;
import dev.nines.model.component.Kind;

/// A component stands in a container of a kind that may hold it.
final class StandsWhereItMay extends Rule {

    StandsWhereItMay() {
        super("containment.not-allowed", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        for (var component : design.design().components()) {
            var container = design.design().parent(component);
            if (container != null && !component.kind().mayStandIn(container.kind())) {
                sink.add(component, component, component.kind(), container, container.kind(),
                        component.kind().within().stream().map(Kind::find).filter(Objects::nonNull).toList());
            }
        }
    }
}
