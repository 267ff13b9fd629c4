package dev.nines.diagrams.notation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import dev.nines.diagrams.compose.Captions;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// What stands in what, in the order of the design, and what it is called in a text.
final class Tree {

    private final Architecture design;
    private final Locale language;
    private final UnaryOperator<String> escape;
    private final Names names;
    private final List<Component> top = new ArrayList<>();
    private final Map<ComponentId, List<Component>> inside = new HashMap<>();

    /// @param escape makes of words what the notation takes for words
    Tree(Architecture design, Locale language, UnaryOperator<String> escape) {
        this.design = design;
        this.language = language;
        this.escape = escape;
        this.names = new Names(design.components());
        for (var component : design.components()) {
            var container = design.parent(component);
            (container == null ? top : inside.computeIfAbsent(container.id(), _ -> new ArrayList<>())).add(component);
        }
    }

    /// The name that the text knows a component by.
    String name(Component component) {
        return names.of(component);
    }

    String from(Connection connection) {
        return names.of(design.components().get(connection.from()));
    }

    String to(Connection connection) {
        return names.of(design.components().get(connection.to()));
    }

    /// What a component is called, and its line of detail where that says more.
    String words(Component component, String between) {
        var name = escape.apply(component.label());
        var detail = escape.apply(Captions.of(design, component, language));
        return detail.isEmpty() || detail.equals(name) ? name : name + between + detail;
    }

    /// What stands at a connection; empty for nothing.
    String words(Connection connection) {
        return escape.apply(Captions.of(connection, language));
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
