package dev.nines.app.palette;

import dev.nines.app.document.Document;
import dev.nines.app.document.Starts;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.component.Kind;
import dev.nines.model.component.Spec;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// A new component with defaults: in the nearest container around what is selected that may hold it, else in
/// the first one of the design.
final class Adding {

    private Adding() {}

    /// The component, or null where the design has no container or nothing to refer to for one of its kind.
    static @Nullable Component of(Kind kind, Document document) {
        var design = document.design();
        var container = container(kind, document);
        var spec = new Starts(design).record(recordOf(kind));
        if (spec == null || container == null && !kind.topLevel()) {
            return null;
        }
        return Component.of(freeId(kind, design), "", (Spec) spec)
                .in(container == null ? null : container.id());
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Record> recordOf(Kind kind) {
        return (Class<? extends Record>) (Class<?>) kind.type();
    }

    private static @Nullable Component container(Kind kind, Document document) {
        var design = document.design();
        var at = document.selection().last() instanceof ComponentId id ? design.find(id) : null;
        for (; at != null; at = design.parent(at)) {
            if (kind.mayStandIn(at.kind())) {
                return at;
            }
        }
        if (kind.topLevel() && document.selection().last() == null) {
            return null;
        }
        return design.components().stream().filter(one -> kind.mayStandIn(one.kind())).findFirst()
                .orElse(null);
    }

    private static String freeId(Kind kind, Architecture design) {
        for (var number = 1;; number++) {
            var id = kind.name() + "-" + number;
            if (!design.components().has(new ComponentId(id))) {
                return id;
            }
        }
    }
}
