package dev.nines.diagrams.routing;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Point;

/// A side of a shape at which wires begin and end.
enum Side {
    RIGHT(1, 0),
    BOTTOM(0, 1),
    LEFT(-1, 0),
    TOP(0, -1);

    final int dx;
    final int dy;

    Side(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    boolean isSideways() {
        return dx != 0;
    }

    Point middle(Bounds bounds) {
        return new Point(bounds.centreX() + dx * bounds.width() / 2, bounds.centreY() + dy * bounds.height() / 2);
    }

    /// Whether a point lies before this side of a shape, at least so far away.
    boolean faces(Point port, Point point, double distance) {
        return (point.x() - port.x()) * dx + (point.y() - port.y()) * dy >= distance;
    }
}
