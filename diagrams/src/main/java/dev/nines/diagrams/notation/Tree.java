package dev.nines.diagrams.notation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// What stands in what, in the order of the design.
final class Tree {

    private final Architecture design;
    private final List<Component> top = new ArrayList<>();
    private final Map<ComponentId, List<Component>> inside = new HashMap<>();

    Tree(Architecture design) {
        this.design = design;
        for (var component : design.components()) {
            var container = design.parent(component);
            (container == null ? top : inside.computeIfAbsent(container.id(), _ -> new ArrayList<>())).add(component);
        }
    }

    List<Component> top() {
        return top;
    }

    List<Component> in(Component container) {
        return inside.getOrDefault(container.id(), List.of());
    }

    /// Connections between two components neither of which holds the other: what has no way on paper is left out.
    List<Connection> connections() {
        return design.connections().stream().filter(each -> {
            var from = design.find(each.from());
            var to = design.find(each.to());
            return from != null && to != null && from != to && !holds(from, to) && !holds(to, from);
        }).toList();
    }

    private boolean holds(Component container, Component component) {
        for (@Nullable
        Component at = design.parent(component); at != null; at = design.parent(at)) {
            if (at == container) {
                return true;
            }
        }
        return false;
    }
}
