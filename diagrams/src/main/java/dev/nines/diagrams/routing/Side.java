package dev.nines.diagrams.routing;

import java.util.List;
import java.util.stream.DoubleStream;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Point;

/// A side of a shape at which wires begin and end.
enum Side {
    RIGHT(1, 0),
    BOTTOM(0, 1),
    LEFT(-1, 0),
    TOP(0, -1);

    private static final double LONG = 240;
    private static final double INSET = 20;

    final int dx;
    final int dy;

    Side(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    Side opposite() {
        return values()[(ordinal() + 2) % 4];
    }

    boolean isSideways() {
        return dx != 0;
    }

    Point middle(Bounds bounds) {
        return new Point(bounds.centreX() + dx * bounds.width() / 2, bounds.centreY() + dy * bounds.height() / 2);
    }

    /// Where a wire may leave this side of a shape towards another: its middle; along a long side also where the other is
    /// straight across, and the quarters.
    List<Point> ports(Bounds bounds, Bounds other) {
        double length = isSideways() ? bounds.height() : bounds.width();
        var middle = middle(bounds);
        if (length < LONG) {
            return List.of(middle);
        }
        double across = isSideways()
                ? Math.clamp(other.centreY(), bounds.y() + INSET, bounds.bottom() - INSET) - middle.y()
                : Math.clamp(other.centreX(), bounds.x() + INSET, bounds.right() - INSET) - middle.x();
        return DoubleStream.of(across, 0, -length / 4, length / 4).distinct()
                .mapToObj(shift -> isSideways() ? middle.plus(0, shift) : middle.plus(shift, 0)).toList();
    }

    /// Whether a point lies before this side of a shape, at least so far away.
    boolean faces(Point port, Point point, double distance) {
        return (point.x() - port.x()) * dx + (point.y() - port.y()) * dy >= distance;
    }
}
