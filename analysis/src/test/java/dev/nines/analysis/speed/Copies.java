package dev.nines.analysis.speed;

import java.util.ArrayList;
import java.util.List;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Elements;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import org.jspecify.annotations.Nullable;

/// A design that has another one in it many times.
final class Copies {

    private Copies() {}

    /// So many copies that there are at least so many components.
    static Architecture of(Architecture sample, int size) {
        var components = new ArrayList<Component>();
        var connections = new ArrayList<Connection>();
        for (var copy = 0; components.size() < size; copy++) {
            for (var component : sample.components()) {
                components.add(copy(component, copy));
            }
            for (var connection : sample.connections()) {
                var moved = connection.between(id(connection.from(), copy), id(connection.to(), copy));
                connections.add(
                        RecordType.with(moved, "id", new ConnectionId(connection.id().value() + "-" + copy)));
            }
        }
        return sample.with(Elements.of(components)).withConnections(Elements.of(connections));
    }

    private static Component copy(Component component, int copy) {
        var parent = component.parent();
        List<ComponentId> subnets = component.subnets().stream().map(subnet -> id(subnet, copy)).toList();
        @Nullable
        ComponentId container = parent == null ? null : id(parent, copy);
        return component.withId(id(component.id(), copy)).in(container).over(subnets);
    }

    private static ComponentId id(ComponentId id, int copy) {
        return new ComponentId(id.value() + "-" + copy);
    }
}
