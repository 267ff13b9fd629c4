package dev.nines.diagrams.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.nines.model.Architecture;
import dev.nines.model.Point;
import dev.nines.model.edit.Edit;
import dev.nines.model.edit.Reroute;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Takes the bends that a person put along when both ends of a connection move alike.
public final class Bends {

    private final Architecture design;
    private final Map<ComponentId, Point> known = new HashMap<>();

    private Bends(Architecture design) {
        this.design = design;
    }

    /// The edits that move bends after components moved.
    public static List<Edit> following(Architecture before, Architecture after) {
        var edits = new ArrayList<Edit>();
        var then = new Bends(before);
        var now = new Bends(after);
        for (var connection : after.connections()) {
            if (connection.waypoints().isEmpty()) {
                continue;
            }
            var from = distance(then.origin(connection.from()), now.origin(connection.from()));
            var to = distance(then.origin(connection.to()), now.origin(connection.to()));
            if (from != null && from.equals(to) && (from.x() != 0 || from.y() != 0)) {
                edits.add(new Reroute(connection.id(), connection.waypoints().stream()
                        .map(bend -> new Point(bend.x() + from.x(), bend.y() + from.y())).toList()));
            }
        }
        return edits;
    }

    private static @Nullable Point distance(@Nullable Point then, @Nullable Point now) {
        return then == null || now == null
                ? null
                : new Point(hundredths(now.x() - then.x()), hundredths(now.y() - then.y()));
    }

    private static double hundredths(double value) {
        return Math.rint(value * 100) / 100 + 0.0;
    }

    private @Nullable Point origin(ComponentId id) {
        var found = known.get(id);
        var component = found == null ? design.find(id) : null;
        if (component == null) {
            return found;
        }
        var place = component.placement();
        var around = component.parent() == null ? new Point(0, 0) : origin(component.parent());
        if (place == null || around == null) {
            return null;
        }
        var origin = new Point(around.x() + place.x(), around.y() + place.y());
        known.put(id, origin);
        return origin;
    }
}
