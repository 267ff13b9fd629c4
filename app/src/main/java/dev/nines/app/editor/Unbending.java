package dev.nines.app.editor;

import java.util.ArrayList;
import java.util.List;

import dev.nines.diagrams.mark.Point;
import dev.nines.diagrams.routing.Route;
import dev.nines.diagrams.routing.Router;

/// Takes bends out of connections.
final class Unbending {

    private Unbending() {}

    /// The way through bends.
    static List<Point> way(Route route, List<Point> bends) {
        return new Router(List.of(), List.of(), List.of(), List.of()).route(List.of(route.wire().via(bends))).getFirst()
                .points();
    }

    /// Its corners.
    static List<Point> corners(Route route, List<Point> bends) {
        var way = way(route, bends);
        return way.subList(1, Math.max(1, way.size() - 1));
    }

    /// The bends without one of them, and without as many of its neighbours as it takes for the way to bend less: ways
    /// are upright and level, so that one bend alone often comes back as another.
    static List<Point> without(Route route, List<Point> bends, Point one) {
        var before = corners(route, bends).size();
        var left = new ArrayList<>(bends);
        var at = left.indexOf(one);
        while (at >= 0 && !left.isEmpty()) {
            left.remove(Math.min(at, left.size() - 1));
            var after = left.isEmpty() ? List.<Point>of() : corners(route, left);
            if (after.size() < before) {
                return after;
            }
        }
        return List.copyOf(left);
    }

    /// Takes the bend away that was clicked.
    ///
    /// @return whether there was one
    static boolean clicked(Desk desk) {
        var wire = desk.wire();
        var bend = desk.canvas().bend();
        var route = wire == null ? null : desk.route(wire.id());
        var bends = wire == null ? List.<Point>of() : Grips.of(desk.document().design(), wire.id()).bends();
        if (wire == null || bend == null || route == null || !bends.contains(bend)) {
            return false;
        }
        desk.canvas().bend(null);
        desk.reroute(wire, without(route, bends, bend));
        return true;
    }
}
