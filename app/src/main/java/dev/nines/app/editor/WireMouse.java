package dev.nines.app.editor;

import java.util.List;

import javafx.scene.Cursor;

import dev.nines.diagrams.mark.Point;
import dev.nines.diagrams.routing.Route;
import org.jspecify.annotations.Nullable;

/// The selected connection by mouse: its ends lead it to other components, its straight parts move, and the bends that a
/// person put can be clicked.
final class WireMouse {

    private static final double REACH = 8;

    private final Desk desk;

    WireMouse(Desk desk) {
        this.desk = desk;
    }

    /// What dragging an end of the selected connection from a point of the canvas does; null where no end is there.
    @Nullable
    Drag end(double x, double y) {
        var wire = desk.wire();
        var route = wire == null ? null : desk.route(wire.id());
        if (wire == null || route == null) {
            return null;
        }
        var first = onScreen(route.points().getFirst());
        var last = onScreen(route.points().getLast());
        var from = desk.document().design().find(wire.from());
        var to = desk.document().design().find(wire.to());
        if (from != null && near(last, x, y)) {
            return ConnectDrag.leading(desk, wire, from, true, first.x(), first.y());
        }
        return to != null && near(first, x, y)
                ? ConnectDrag.leading(desk, wire, to, false, last.x(), last.y())
                : null;
    }

    private static boolean near(Point point, double x, double y) {
        return Math.hypot(point.x() - x, point.y() - y) <= REACH;
    }

    private Point onScreen(Point point) {
        var view = desk.canvas().view();
        return new Point(view.screenX(point.x()), view.screenY(point.y()));
    }

    /// What dragging the selected connection at a point of the canvas does; null where none is selected alone.
    @Nullable
    Drag part(double x, double y) {
        var wire = desk.wire();
        var route = wire == null ? null : desk.route(wire.id());
        return wire == null || route == null
                ? null
                : new BendDrag(desk, wire, route, part(route, x, y), x, y);
    }

    private int part(Route route, double x, double y) {
        var view = desk.canvas().view();
        return BendDrag.nearest(route, view.drawingX(x), view.drawingY(y));
    }

    /// The bend of the selected connection at a point of the canvas that a person had put there, or null.
    @Nullable
    Point bend(double x, double y) {
        var wire = desk.wire();
        return wire == null
                ? null
                : Grips.of(desk.document().design(), wire.id()).bends().stream()
                        .filter(bend -> near(onScreen(bend), x, y)).findFirst().orElse(null);
    }

    /// The cursor over the selected connection; null elsewhere.
    @Nullable
    Cursor cursor(double x, double y, @Nullable Piece under) {
        var wire = desk.wire();
        var route = wire == null ? null : desk.route(wire.id());
        if (wire == null || route == null) {
            return null;
        }
        if (List.of(route.points().getFirst(), route.points().getLast()).stream().map(this::onScreen)
                .anyMatch(end -> near(end, x, y))) {
            return Cursor.CROSSHAIR;
        }
        if (under == null || !under.id().equals(wire.id())) {
            return null;
        }
        var part = route.parts().get(part(route, x, y));
        return part.width() > part.height() ? Cursor.V_RESIZE : Cursor.H_RESIZE;
    }
}
