package dev.nines.model.check;

import java.util.List;
import java.util.Objects;

import dev.nines.model.Severity;
import dev.nines.model.component.Kind;

/// A component of some kinds stands in a container, never on the bare canvas.
final class StandsInAContainer extends Rule {

    StandsInAContainer() {
        super("containment.homeless", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        for (var component : design.design().components()) {
            if (component.parent() == null && !component.kind().topLevel()) {
                sink.add(component, component, component.kind(), kinds(component.kind().within()));
            }
        }
    }

    private static List<Kind> kinds(List<String> names) {
        return names.stream().map(Kind::find).filter(Objects::nonNull).toList();
    }
}
