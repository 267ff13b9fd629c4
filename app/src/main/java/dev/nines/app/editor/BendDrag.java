package dev.nines.app.editor;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.input.MouseEvent;

import dev.nines.diagrams.mark.Point;
import dev.nines.diagrams.routing.Route;
import dev.nines.model.Connection;

/// Moves one straight part of a connection sideways; the bends this leaves are held from then on.
final class BendDrag implements Drag {

    /// Pixels within which a part comes into line with its neighbour.
    private static final double PULL = 5;

    private final Desk desk;
    private final Connection connection;
    private final Route route;
    private final int part;
    private final double startX;
    private final double startY;

    /// Takes hold of a part.
    ///
    /// @param part the number of its first corner
    BendDrag(Desk desk, Connection connection, Route route, int part, double startX, double startY) {
        this.desk = desk;
        this.connection = connection;
        this.route = route;
        this.part = part;
        this.startX = startX;
        this.startY = startY;
    }

    /// The part of a way that a point of the drawing is nearest to.
    static int nearest(Route route, double x, double y) {
        var best = 0;
        var least = Double.MAX_VALUE;
        var parts = route.parts();
        for (var at = 0; at < parts.size(); at++) {
            var box = parts.get(at);
            var distance = Math.hypot(x - Math.clamp(x, box.x(), box.right()), y - Math.clamp(y, box.y(), box.bottom()));
            if (distance < least) {
                least = distance;
                best = at;
            }
        }
        return best;
    }

    /// The bends with one part of a way moved to where the pointer is.
    static List<Point> moved(List<Point> way, int part, double x, double y, double pull) {
        var level = way.get(part).y() == way.get(part + 1).y();
        var bends = new ArrayList<Point>();
        if (way.size() == 2) {
            var from = way.getFirst();
            var to = way.getLast();
            for (var share = 1; share <= 2; share++) {
                var there = new Point(from.x() + (to.x() - from.x()) * share / 3, from.y() + (to.y() - from.y()) * share / 3);
                bends.add(level ? new Point(there.x(), y) : new Point(x, there.y()));
            }
            return bends;
        }
        var at = level ? y : x;
        for (var beside : new int[]{part - 1, part + 2}) {
            if (beside >= 0 && beside < way.size()) {
                var line = level ? way.get(beside).y() : way.get(beside).x();
                at = Math.abs(at - line) < pull ? line : at;
            }
        }
        for (var corner = 1; corner < way.size() - 1; corner++) {
            var point = way.get(corner);
            var moves = corner == part || corner == part + 1;
            bends.add(!moves ? point : level ? new Point(point.x(), at) : new Point(at, point.y()));
        }
        return bends;
    }

    private List<Point> bends(MouseEvent event) {
        var view = desk.canvas().view();
        var dx = (event.getX() - startX) / view.scale();
        var dy = (event.getY() - startY) / view.scale();
        var corner = route.points().get(part);
        return moved(route.points(), part, Snapping.line(corner.x() + dx, event, desk.settings()),
                Snapping.line(corner.y() + dy, event, desk.settings()), PULL / view.scale());
    }

    @Override
    public void to(MouseEvent event) {
        var view = desk.canvas().view();
        desk.canvas().sketch().begin().way(Unbending.way(route, bends(event)).stream()
                .map(point -> new Point(view.screenX(point.x()), view.screenY(point.y()))).toList()).show();
    }

    @Override
    public void drop(MouseEvent event) {
        desk.reroute(connection, Unbending.corners(route, bends(event)));
    }

    @Override
    public void end() {
        desk.canvas().sketch().clear();
    }
}
