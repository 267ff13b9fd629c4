package dev.nines.model.edit;

import dev.nines.model.Component;
import dev.nines.model.component.Spec;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Makes a component that names others than before.
final class Rewriting {

    private Rewriting() {}

    /// A component in the same container with another id and changed references, or null if a reference goes without
    /// which it cannot be.
    static @Nullable Component of(Component component, References references, ComponentId id) {
        var spec = references.in((Record) component.spec());
        if (spec == null) {
            return null;
        }
        var subnets = references.subnets(component.subnets());
        var made = id.equals(component.id()) ? component : component.withId(id);
        made = spec == component.spec() ? made : made.with((Spec) spec);
        return subnets.equals(component.subnets()) ? made : made.over(subnets);
    }
}
