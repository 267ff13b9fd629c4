package dev.nines.diagrams.routing;

import java.util.ArrayList;
import java.util.List;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Point;

/// The ways with at most three bends that come to mind first: straight, one corner, a step, around.
///
/// Most wires find theirs among these, which spares the search.
final class SimpleWays {

    private static final double STUB = 14;
    private static final double LEAST_OVERLAP = 20;
    private static final double[] SHARES = {0.5, 0.2, 0.8, 0.35, 0.65};
    private static final double[] DETOURS = {22, 40};

    private SimpleWays() {}

    static List<List<Point>> between(Bounds from, Bounds to) {
        var ways = new ArrayList<List<Point>>();
        straight(from, to, ways);
        for (var out : Side.values()) {
            for (var in : Side.values()) {
                pair(out, in, out.middle(from), in.middle(to), ways);
            }
        }
        return ways;
    }

    private static void straight(Bounds from, Bounds to, List<List<Point>> ways) {
        double top = Math.max(from.y(), to.y());
        double bottom = Math.min(from.bottom(), to.bottom());
        if (bottom - top >= LEAST_OVERLAP) {
            double y = (top + bottom) / 2;
            if (from.right() < to.x()) {
                ways.add(List.of(new Point(from.right(), y), new Point(to.x(), y)));
            } else if (to.right() < from.x()) {
                ways.add(List.of(new Point(from.x(), y), new Point(to.right(), y)));
            }
        }
        double left = Math.max(from.x(), to.x());
        double right = Math.min(from.right(), to.right());
        if (right - left >= LEAST_OVERLAP) {
            double x = (left + right) / 2;
            if (from.bottom() < to.y()) {
                ways.add(List.of(new Point(x, from.bottom()), new Point(x, to.y())));
            } else if (to.bottom() < from.y()) {
                ways.add(List.of(new Point(x, from.y()), new Point(x, to.bottom())));
            }
        }
    }

    private static void pair(Side out, Side in, Point start, Point end, List<List<Point>> ways) {
        if (out.isSideways() != in.isSideways()) {
            var corner = out.isSideways() ? new Point(end.x(), start.y()) : new Point(start.x(), end.y());
            if (out.faces(start, corner, STUB) && in.faces(end, corner, STUB)) {
                ways.add(List.of(start, corner, end));
            }
            return;
        }
        if (out == in) {
            for (double detour : DETOURS) {
                double x = extreme(start.x(), end.x(), out.dx) + out.dx * detour;
                double y = extreme(start.y(), end.y(), out.dy) + out.dy * detour;
                ways.add(step(out, start, end, x, y));
            }
            return;
        }
        if (out.faces(start, end, 2 * STUB)) {
            for (double share : SHARES) {
                ways.add(step(out, start, end, start.x() + (end.x() - start.x()) * share,
                        start.y() + (end.y() - start.y()) * share));
            }
        }
    }

    private static double extreme(double a, double b, int direction) {
        return direction > 0 ? Math.max(a, b) : Math.min(a, b);
    }

    private static List<Point> step(Side out, Point start, Point end, double x, double y) {
        return out.isSideways()
                ? List.of(start, new Point(x, start.y()), new Point(x, end.y()), end)
                : List.of(start, new Point(start.x(), y), new Point(end.x(), y), end);
    }
}
