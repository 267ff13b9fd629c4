package dev.nines.diagrams.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Point;

/// Moves wires that run on each other apart, as far as what stands beside them leaves room.
///
/// Wires with a common end may share a line; ends move along the side of their shape.
final class Separation {

    private static final double DISTANCE = 10;
    private static final double REACH = 48;
    private static final double CORNER = 9;

    private final Obstacles obstacles;

    Separation(Obstacles obstacles) {
        this.obstacles = obstacles;
    }

    /// One straight part of a wire that can move across its direction.
    private static final class Part {
        final Wire wire;
        final List<Point> points;
        final int index;
        final boolean upright;
        double low;
        double high;

        Part(Wire wire, List<Point> points, int index) {
            this.wire = wire;
            this.points = points;
            this.index = index;
            this.upright = Math.abs(points.get(index).x() - points.get(index + 1).x()) < 0.01;
        }

        /// Whether it touches neither end.
        boolean isInner() {
            return index > 0 && index + 2 < points.size();
        }

        double at() {
            return across(points.get(index));
        }

        double across(Point point) {
            return upright ? point.x() : point.y();
        }

        double along(Point point) {
            return upright ? point.y() : point.x();
        }

        double start() {
            return Math.min(along(points.get(index)), along(points.get(index + 1)));
        }

        double end() {
            return Math.max(along(points.get(index)), along(points.get(index + 1)));
        }

        /// Below zero where its neighbours lie before it, above where behind: tells which of two goes first.
        double pull() {
            double pull = 0;
            if (index > 0) {
                pull += Math.signum(across(points.get(index - 1)) - at());
            }
            if (index + 2 < points.size()) {
                pull += Math.signum(across(points.get(index + 2)) - at());
            }
            return pull;
        }

        boolean disturbs(Part other) {
            return !wire.mayShareWith(other.wire) && Math.abs(at() - other.at()) < DISTANCE - 0.01
                    && start() < other.end() + DISTANCE && other.start() < end() + DISTANCE;
        }

        void moveTo(double place) {
            for (int i = index; i <= index + 1; i++) {
                var old = points.get(i);
                points.set(i, upright ? new Point(place, old.y()) : new Point(old.x(), place));
            }
        }
    }

    List<Route> apart(List<Route> routes) {
        var ways = new ArrayList<List<Point>>();
        routes.forEach(route -> ways.add(new ArrayList<>(route.points())));
        for (boolean upright : new boolean[]{true, false, true, false}) {
            var parts = new ArrayList<Part>();
            for (int i = 0; i < routes.size(); i++) {
                for (int k = 0; k + 1 < ways.get(i).size(); k++) {
                    var part = new Part(routes.get(i).wire(), ways.get(i), k);
                    if (part.upright == upright && part.end() - part.start() < Router.FAR) {
                        parts.add(part);
                    }
                }
            }
            separate(parts);
        }
        var apart = new ArrayList<Route>();
        for (int i = 0; i < routes.size(); i++) {
            apart.add(new Route(routes.get(i).wire(), Ways.straightened(ways.get(i))));
        }
        return apart;
    }

    private void separate(List<Part> parts) {
        parts.sort(Comparator.comparingDouble(Part::at).thenComparingDouble(Part::start));
        for (int i = 0; i < parts.size(); i++) {
            for (int k = i + 1; k < parts.size() && parts.get(k).at() - parts.get(i).at() < DISTANCE; k++) {
                join(parts.get(i), parts.get(k));
            }
        }
        var group = new int[parts.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < parts.size(); i++) {
            for (int k = i + 1; k < parts.size() && parts.get(k).at() - parts.get(i).at() < DISTANCE; k++) {
                if (parts.get(i).disturbs(parts.get(k)) || sharesLine(parts.get(i), parts.get(k))) {
                    group[root(group, k)] = root(group, i);
                }
            }
        }
        var members = new TreeMap<Integer, List<Part>>();
        for (int i = 0; i < group.length; i++) {
            members.computeIfAbsent(root(group, i), _ -> new ArrayList<>()).add(parts.get(i));
        }
        members.values().stream().filter(all -> all.size() > 1).forEach(this::spread);
    }

    /// Wires with a common end that run almost on one line run on one.
    private void join(Part one, Part other) {
        if (one.wire.mayShareWith(other.wire) && Math.abs(one.at() - other.at()) >= 0.01 && other.isInner()
                && one.isInner() && one.start() <= other.end() && other.start() <= one.end()) {
            limit(other);
            if (other.low <= one.at() && one.at() <= other.high) {
                other.moveTo(one.at());
            }
        }
    }

    private static boolean sharesLine(Part one, Part other) {
        return one.wire.mayShareWith(other.wire) && Math.abs(one.at() - other.at()) < 0.01
                && one.start() <= other.end() && other.start() <= one.end();
    }

    private static int root(int[] group, int i) {
        int at = i;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private void spread(List<Part> parts) {
        parts.sort(Comparator.comparingDouble(Part::pull).thenComparingDouble(Part::at)
                .thenComparing(part -> part.wire.id()));
        var tracks = new ArrayList<List<Part>>();
        for (var part : parts) {
            var fitting = tracks.stream().filter(track -> track.stream().noneMatch(part::disturbs)).findFirst();
            if (fitting.isPresent()) {
                fitting.get().add(part);
            } else {
                tracks.add(new ArrayList<>(List.of(part)));
            }
        }
        if (tracks.size() == 1) {
            return;
        }
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        double middle = 0;
        for (var part : parts) {
            limit(part);
            low = Math.max(low, part.low);
            high = Math.min(high, part.high);
            middle += part.at() / parts.size();
        }
        if (low > high) {
            return;
        }
        double step = Math.min(DISTANCE, (high - low) / (tracks.size() - 1));
        double width = step * (tracks.size() - 1);
        double first = Math.clamp(middle - width / 2, low, Math.max(low, high - width));
        for (int i = 0; i < tracks.size(); i++) {
            for (var part : tracks.get(i)) {
                part.moveTo(first + i * step);
            }
        }
    }

    /// How far a part may move: an end along its side, a part between up to what stands there.
    private void limit(Part part) {
        if (!part.wire.waypoints().isEmpty()) {
            part.low = part.at();
            part.high = part.at();
            return;
        }
        part.low = part.at() - REACH;
        part.high = part.at() + REACH;
        if (part.index == 0) {
            side(part, part.wire.from());
        }
        if (part.index + 2 == part.points.size()) {
            side(part, part.wire.to());
        }
        var swept = part.upright
                ? Bounds.between(part.low, part.start(), part.high, part.end())
                : Bounds.between(part.start(), part.low, part.end(), part.high);
        for (var solid : obstacles.near(part.wire, swept.grown(Obstacles.CLEARANCE))) {
            stopAt(part, solid);
        }
        if (part.index > 0) {
            stopAt(part, part.wire.from().grown(CORNER));
        }
        if (part.index + 2 < part.points.size()) {
            stopAt(part, part.wire.to().grown(CORNER));
        }
        part.low = Math.min(part.low, part.at());
        part.high = Math.max(part.high, part.at());
    }

    private static void side(Part part, Bounds shape) {
        part.low = Math.max(part.low, (part.upright ? shape.x() : shape.y()) + CORNER);
        part.high = Math.min(part.high, (part.upright ? shape.right() : shape.bottom()) - CORNER);
    }

    private static void stopAt(Part part, Bounds solid) {
        double from = part.upright ? solid.y() : solid.x();
        double to = part.upright ? solid.bottom() : solid.right();
        if (part.start() >= to || from >= part.end()) {
            return;
        }
        double near = part.upright ? solid.x() : solid.y();
        double far = part.upright ? solid.right() : solid.bottom();
        if (far <= part.at() + 0.01) {
            part.low = Math.max(part.low, far);
        } else if (near >= part.at() - 0.01) {
            part.high = Math.min(part.high, near);
        }
    }
}
