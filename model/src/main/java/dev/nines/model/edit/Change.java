package dev.nines.model.edit;

import java.util.Set;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Elements;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import dev.nines.model.quantity.ElementId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Gives one setting of several components or connections another value.
///
/// @param path
///            as in [RecordType#with]; a component's settings are those of its kind and its own
/// @param value
///            the value; null where the setting may be absent
public record Change(Set<ElementId> elements, String path, @Nullable Object value) implements Edit {

    private static final Set<String> OTHER_EDITS = Set.of("id", "parent", "spec", "extra", "from", "to");

    public Change {
        elements = Set.copyOf(elements);
        if (OTHER_EDITS.contains(path)) {
            throw new IllegalArgumentException(path + " is no setting\nMaybe another edit changes it.");
        }
    }

    @Override
    public Architecture apply(Architecture design) {
        var components = design.components();
        var connections = design.connections();
        for (var id : elements) {
            switch (id) {
                case ComponentId component -> {
                    var before = components.get(component);
                    var after = changed(before);
                    components = after.equals(before) ? components : components.replace(after);
                }
                case ConnectionId connection -> {
                    var before = connections.get(connection);
                    var after = RecordType.with(before, path, value);
                    connections = after.equals(before) ? connections : connections.replace(after);
                }
            }
        }
        return checked(design, components, connections);
    }

    private Component changed(Component component) {
        var dot = path.indexOf('.');
        var first = dot < 0 ? path : path.substring(0, dot);
        return component.kind().settings().find(first) != null
                ? component.with(path, value)
                : RecordType.with(component, path, value);
    }

    private Architecture checked(Architecture design, Elements<ComponentId, Component> components,
            Elements<ConnectionId, Connection> connections) {
        if (components == design.components() && connections == design.connections()) {
            return design;
        }
        var after = design.with(components).withConnections(connections);
        var soundness = new Soundness(after);
        for (var id : elements) {
            switch (id) {
                case ComponentId component -> soundness.check(components.get(component));
                case ConnectionId connection -> soundness.check(connections.get(connection));
            }
        }
        return after;
    }

    @Override
    public Message label(Architecture before) {
        return Labels.of("change", before, elements);
    }

    @Override
    public boolean merges(Edit previous) {
        return previous instanceof Change change && change.elements.equals(elements) && change.path.equals(path);
    }
}
