package dev.nines.diagrams.notation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import dev.nines.model.Component;
import dev.nines.model.quantity.ComponentId;

/// Names of components that every notation takes: letters, digits and underscores, each once, none of them a word of the notation.
final class Names {

    private final Map<ComponentId, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    Names(Iterable<Component> components) {
        for (var component : components) {
            var plain = "n_" + component.id().value().replaceAll("[^A-Za-z0-9]", "_");
            var name = plain;
            for (int number = 2; !taken.add(name); number++) {
                name = plain + "_" + number;
            }
            names.put(component.id(), name);
        }
    }

    String of(Component component) {
        return names.getOrDefault(component.id(), "");
    }
}
