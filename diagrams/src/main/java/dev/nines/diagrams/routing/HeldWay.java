package dev.nines.diagrams.routing;

import java.util.ArrayList;
import java.util.List;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Point;

/// The way through bends that a person put: they stay, only what is not in line gets a corner.
final class HeldWay {

    private HeldWay() {}

    static List<Point> through(Wire wire) {
        var bends = wire.waypoints();
        var points = new ArrayList<Point>();
        points.add(port(wire.from(), bends.getFirst()));
        points.addAll(bends);
        points.add(port(wire.to(), bends.getLast()));
        var square = new ArrayList<Point>();
        for (var point : points) {
            if (!square.isEmpty()) {
                corner(square, point);
            }
            square.add(point);
        }
        return Ways.straightened(square);
    }

    private static void corner(List<Point> way, Point to) {
        var from = way.getLast();
        if (from.x() == to.x() || from.y() == to.y()) {
            return;
        }
        boolean cameSideways = way.size() > 1 && way.get(way.size() - 2).y() == from.y();
        way.add(cameSideways ? new Point(to.x(), from.y()) : new Point(from.x(), to.y()));
    }

    /// Where a shape is left towards a point: straight across where the point is beside it, else at the middle of the
    /// nearest side.
    private static Point port(Bounds shape, Point towards) {
        if (towards.y() > shape.y() && towards.y() < shape.bottom()) {
            return new Point(towards.x() > shape.centreX() ? shape.right() : shape.x(), towards.y());
        }
        if (towards.x() > shape.x() && towards.x() < shape.right()) {
            return new Point(towards.x(), towards.y() > shape.centreY() ? shape.bottom() : shape.y());
        }
        return (towards.y() > shape.centreY() ? Side.BOTTOM : Side.TOP).middle(shape);
    }
}
