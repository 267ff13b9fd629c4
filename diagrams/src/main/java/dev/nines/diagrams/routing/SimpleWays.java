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
    /// A step right before or behind a card, where the way between is barred.
    private static final double CLOSE = 16;
    private static final double LEAST_OVERLAP = 20;
    /// Between the places at which a straight way is tried.
    private static final double FINE = 4;
    private static final double[] SHARES = {0.5, 0.2, 0.8, 0.35, 0.65};
    private static final double[] DETOURS = {22, 30, 40, 56};

    private SimpleWays() {}

    static List<List<Point>> between(Bounds from, Bounds to) {
        var ways = new ArrayList<List<Point>>();
        straight(from, to, ways);
        for (var out : Side.values()) {
            for (var in : Side.values()) {
                for (var start : out.ports(from, to)) {
                    in.ports(to, from).forEach(end -> pair(out, in, start, end, ways));
                }
            }
        }
        return ways;
    }

    /// The straight ways alone.
    static List<List<Point>> straight(Bounds from, Bounds to) {
        var ways = new ArrayList<List<Point>>();
        straight(from, to, ways);
        return ways;
    }

    private static void straight(Bounds from, Bounds to, List<List<Point>> ways) {
        if (from.right() < to.x() || to.right() < from.x()) {
            double startX = from.right() < to.x() ? from.right() : from.x();
            double endX = from.right() < to.x() ? to.x() : to.right();
            for (double y : common(from.y(), from.bottom(), to.y(), to.bottom())) {
                ways.add(List.of(new Point(startX, y), new Point(endX, y)));
            }
        }
        if (from.bottom() < to.y() || to.bottom() < from.y()) {
            double startY = from.bottom() < to.y() ? from.bottom() : from.y();
            double endY = from.bottom() < to.y() ? to.y() : to.bottom();
            for (double x : common(from.x(), from.right(), to.x(), to.right())) {
                ways.add(List.of(new Point(x, startY), new Point(x, endY)));
            }
        }
    }

    /// Places that two spans have in common, the middle first, then outwards.
    private static double[] common(double low, double high, double otherLow, double otherHigh) {
        double from = Math.max(low, otherLow) + LEAST_OVERLAP / 2;
        double to = Math.min(high, otherHigh) - LEAST_OVERLAP / 2;
        if (from > to) {
            return new double[0];
        }
        double middle = (from + to) / 2;
        int steps = (int) Math.min(24, (to - from) / 2 / FINE);
        var places = new double[1 + 2 * steps];
        places[0] = middle;
        for (int i = 1; i <= steps; i++) {
            double shift = (to - from) / 2 * i / steps;
            places[2 * i - 1] = middle + shift;
            places[2 * i] = middle - shift;
        }
        return places;
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
            ways.add(step(out, start, end, start.x() + out.dx * CLOSE, start.y() + out.dy * CLOSE));
            ways.add(step(out, start, end, end.x() + in.dx * CLOSE, end.y() + in.dy * CLOSE));
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
