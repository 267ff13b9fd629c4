package dev.nines.model.edit;

import java.util.List;
import java.util.Set;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.quantity.ComponentId;

/// Components with their contents and the connections among them, cut out of a design to be put in elsewhere.
public record Clip(List<Component> components, List<Connection> connections) {

    public Clip {
        components = List.copyOf(components);
        connections = List.copyOf(connections);
    }

    /// Some components of a design, everything in them, and the connections among all these.
    public static Clip of(Architecture design, Set<ComponentId> chosen) {
        var ids = new Contents(design).with(chosen);
        return new Clip(design.components().stream().filter(component -> ids.contains(component.id())).toList(),
                design.connections().stream().filter(
                        connection -> ids.contains(connection.from()) && ids.contains(connection.to())).toList());
    }
}
