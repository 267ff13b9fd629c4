package dev.nines.app.report;

import dev.nines.model.Architecture;
import dev.nines.model.quantity.ComponentId;

/// Names of components.
final class Labels {

    private Labels() {}

    /// The name a person gave, or the id.
    static String of(Architecture architecture, ComponentId id) {
        var component = architecture.find(id);
        return component == null ? id.toString() : component.label();
    }
}
