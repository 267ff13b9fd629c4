package dev.nines.diagrams.routing;

import java.util.ArrayList;
import java.util.List;

import dev.nines.diagrams.mark.Point;

/// Measures and cleans the points of a way.
final class Ways {

    private static final double SAME = 0.01;

    private Ways() {}

    static double length(List<Point> points) {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += Math.abs(points.get(i).x() - points.get(i - 1).x())
                    + Math.abs(points.get(i).y() - points.get(i - 1).y());
        }
        return length;
    }

    /// Without points that lie on each other or in the middle of a straight part.
    static List<Point> straightened(List<Point> points) {
        var kept = new ArrayList<Point>();
        for (var point : points) {
            if (!kept.isEmpty() && same(kept.getLast(), point)) {
                continue;
            }
            if (kept.size() >= 2 && inLine(kept.get(kept.size() - 2), kept.getLast(), point)) {
                kept.removeLast();
            }
            kept.add(point);
        }
        return kept;
    }

    private static boolean same(Point a, Point b) {
        return Math.abs(a.x() - b.x()) < SAME && Math.abs(a.y() - b.y()) < SAME;
    }

    private static boolean inLine(Point a, Point b, Point c) {
        return Math.abs(a.x() - b.x()) < SAME && Math.abs(b.x() - c.x()) < SAME
                || Math.abs(a.y() - b.y()) < SAME && Math.abs(b.y() - c.y()) < SAME;
    }
}
