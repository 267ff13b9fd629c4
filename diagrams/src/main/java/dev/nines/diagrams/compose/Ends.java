package dev.nines.diagrams.compose;

import java.util.ArrayList;
import java.util.List;

import dev.nines.diagrams.layout.Arrangement;
import dev.nines.diagrams.layout.Form;
import dev.nines.diagrams.layout.Spot;
import dev.nines.diagrams.mark.Point;
import dev.nines.diagrams.routing.Wire;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Decides between which appearances a connection is drawn.
///
/// A connection into or out of a group that spans zones ends at the line around it; one between programs of the group
/// is drawn on each of its servers.
final class Ends {

    /// A wire and the connection it shows; null for the copying between the parts of one component.
    record Drawn(@Nullable Connection connection, ComponentId component, int copy, Wire wire) {}

    private final Architecture design;
    private final Arrangement arrangement;

    Ends(Architecture design, Arrangement arrangement) {
        this.design = design;
        this.arrangement = arrangement;
    }

    List<Drawn> all() {
        var drawn = new ArrayList<Drawn>();
        design.connections().forEach(connection -> connect(connection, drawn));
        design.components().forEach(component -> copying(component, drawn));
        return drawn;
    }

    private void connect(Connection connection, List<Drawn> drawn) {
        var from = design.find(connection.from());
        var to = design.find(connection.to());
        if (from == null || to == null || from == to) {
            return;
        }
        var fromGroup = group(from);
        var toGroup = group(to);
        if (fromGroup != null && fromGroup == toGroup && from != fromGroup && to != fromGroup) {
            int copies = Math.min(arrangement.of(from.id()).size(), arrangement.of(to.id()).size());
            for (int copy = 0; copy < copies; copy++) {
                wire(connection, copy, arrangement.of(from.id()).get(copy), arrangement.of(to.id()).get(copy), drawn);
            }
            return;
        }
        var start = arrangement.main((fromGroup == null ? from : fromGroup).id());
        var end = arrangement.main((toGroup == null ? to : toGroup).id());
        if (start != null && end != null) {
            wire(connection, 0, start, end, drawn);
        }
    }

    /// The group drawn as a line around its servers that a component is or stands in, or null.
    private @Nullable Component group(Component component) {
        var group = design.enclosing(component, AutoScalingGroup.class);
        var spot = group == null ? null : arrangement.main(group.id());
        return spot != null && spot.form() == Form.OUTLINE ? group : null;
    }

    private static void wire(Connection connection, int copy, Spot from, Spot to, List<Drawn> drawn) {
        if (from.bounds().contains(to.bounds()) || to.bounds().contains(from.bounds())) {
            return;
        }
        var id = copy == 0 ? connection.id().value() : connection.id().value() + "@" + copy;
        var bends = connection.waypoints().stream().map(point -> new Point(point.x(), point.y())).toList();
        drawn.add(new Drawn(connection, connection.from(), copy,
                new Wire(id, key(from), key(to), from.bounds(), to.bounds(), bends)));
    }

    private static String key(Spot spot) {
        return spot.component().id().value() + "@" + spot.copy();
    }

    /// Primary to standby of what copies its data over zones.
    private void copying(Component component, List<Drawn> drawn) {
        var spots = arrangement.of(component.id());
        if (spots.size() < 2 || spots.getFirst().form() != Form.CARD
                || design.enclosing(component, AutoScalingGroup.class) != null) {
            return;
        }
        for (var standby : spots.subList(1, spots.size())) {
            drawn.add(new Drawn(null, component.id(), standby.copy(), new Wire(key(standby) + "-copying", key(standby) + "-from",
                    key(standby), spots.getFirst().bounds(), standby.bounds(), List.of())));
        }
    }
}
