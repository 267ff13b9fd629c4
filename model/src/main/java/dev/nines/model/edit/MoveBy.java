package dev.nines.model.edit;

import java.util.Set;
import java.util.stream.Collectors;

import dev.nines.model.Architecture;
import dev.nines.model.Connection;
import dev.nines.model.Point;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;

/// Moves components, and what stands in them, by a distance; bends of the connections among them come along.
///
/// What is locked stays; so does what the layout places.
public record MoveBy(Set<ComponentId> components, double dx, double dy) implements Edit {

    public MoveBy {
        components = Set.copyOf(components);
    }

    @Override
    public Architecture apply(Architecture design) {
        var moving = Contents.outermost(design, components).stream().filter(id -> moves(design, id))
                .collect(Collectors.toSet());
        if (moving.isEmpty()) {
            return design;
        }
        var elements = design.components();
        for (var id : moving) {
            var component = elements.get(id);
            var place = component.placement();
            if (place != null) {
                elements = elements.replace(component.at(Positions.neat(place.movedBy(dx, dy))));
            }
        }
        var all = new Contents(design).with(moving);
        return design.with(elements).withConnections(design.connections().map(connection -> bent(connection, all)));
    }

    private static boolean moves(Architecture design, ComponentId id) {
        var component = design.find(id);
        return component != null && component.placement() != null && !component.locked();
    }

    private Connection bent(Connection connection, Set<ComponentId> moved) {
        return connection.waypoints().isEmpty() || !moved.contains(connection.from())
                || !moved.contains(connection.to())
                        ? connection
                        : connection.via(connection.waypoints().stream()
                                .map(point -> Positions.neat(new Point(point.x() + dx, point.y() + dy))).toList());
    }

    @Override
    public Message label(Architecture before) {
        return Labels.of("move", before, components);
    }

    @Override
    public boolean merges(Edit previous) {
        return previous instanceof MoveBy move && move.components.equals(components);
    }
}
