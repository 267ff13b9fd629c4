package dev.nines.diagrams.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Point;
import org.jspecify.annotations.Nullable;

/// Finds a way between distant shapes by casting rays: straight on until something is in the way, then along it to its
/// corners (after Hightower, 1969, with the cheapest first).
///
/// Its cost depends on how much is in the way and not on how far the shapes are apart; it may miss a way.
final class FarSearch {

    private static final double STUB = 14;
    private static final double PAST = 1;
    private static final int MOST_STEPS = 300;

    private record Key(double x, double y, Side heading) {}

    /// @param number decides ties
    /// @param skirted what stood in the way and is gone along, or -1
    private record Step(Key key, double cost, double estimate, int number, int skirted, @Nullable Step before) {}

    private final Wire wire;
    private final double[] left;
    private final double[] top;
    private final double[] right;
    private final double[] bottom;
    private final Map<Key, Double> least = new HashMap<>();
    private final PriorityQueue<Step> open = new PriorityQueue<>(
            Comparator.comparingDouble(Step::estimate).thenComparingInt(Step::number));
    private final Map<Key, Point> goals = new LinkedHashMap<>();
    private int number;
    private int steps;

    FarSearch(Wire wire, List<Bounds> solids) {
        this.wire = wire;
        var all = new ArrayList<>(solids);
        all.add(wire.from());
        all.add(wire.to());
        left = all.stream().mapToDouble(each -> each.x() - Obstacles.CLEARANCE).toArray();
        top = all.stream().mapToDouble(each -> each.y() - Obstacles.CLEARANCE).toArray();
        right = all.stream().mapToDouble(each -> each.right() + Obstacles.CLEARANCE).toArray();
        bottom = all.stream().mapToDouble(each -> each.bottom() + Obstacles.CLEARANCE).toArray();
    }

    /// The way, or an empty list where none was found.
    List<Point> run() {
        for (var side : Side.values()) {
            for (var port : side.ports(wire.to(), wire.from())) {
                var stub = port.plus(side.dx * STUB, side.dy * STUB);
                goals.put(new Key(stub.x(), stub.y(), side.opposite()), port);
            }
        }
        for (var side : Side.values()) {
            for (var port : side.ports(wire.from(), wire.to())) {
                reach(new Key(port.x() + side.dx * STUB, port.y() + side.dy * STUB, side), 0, -1, null);
            }
        }
        while (steps < MOST_STEPS && !open.isEmpty()) {
            steps++;
            var step = open.remove();
            if (step.cost > least.getOrDefault(step.key, 0.0)) {
                continue;
            }
            if (goals.containsKey(step.key)) {
                return way(step);
            }
            expand(step);
        }
        return List.of();
    }

    /// How many steps were taken.
    int steps() {
        return steps;
    }

    private void reach(Key key, double cost, int skirted, @Nullable Step before) {
        if (cost < least.getOrDefault(key, Double.POSITIVE_INFINITY)) {
            least.put(key, cost);
            double nearest = Double.POSITIVE_INFINITY;
            for (var goal : goals.keySet()) {
                nearest = Math.min(nearest, Math.abs(goal.x - key.x) + Math.abs(goal.y - key.y)
                        + Search.BEND * leastBends(key, goal));
            }
            open.add(new Step(key, cost, cost + nearest, number++, skirted, before));
        }
    }

    private static int leastBends(Key from, Key to) {
        boolean sideways = from.heading.isSideways();
        double ahead = (to.x - from.x) * from.heading.dx + (to.y - from.y) * from.heading.dy;
        double aside = sideways ? Math.abs(to.y - from.y) : Math.abs(to.x - from.x);
        if (from.heading == to.heading) {
            return aside == 0 && ahead >= 0 ? 0 : 2;
        }
        return from.heading == to.heading.opposite() ? 2 : ahead >= 0 ? 1 : 3;
    }

    /// Goes straight on and turns wherever that may be worth while.
    private void expand(Step step) {
        var at = step.key;
        boolean sideways = at.heading.isSideways();
        int blocker = blocker(at);
        double limit = blocker < 0 ? Double.POSITIVE_INFINITY : distance(at, blocker) - PAST;
        if (limit < 0) {
            return;
        }
        if (limit < Double.POSITIVE_INFINITY) {
            turn(step, limit, blocker);
        }
        for (var goal : goals.keySet()) {
            double ahead = sideways ? (goal.x - at.x) * at.heading.dx : (goal.y - at.y) * at.heading.dy;
            if (ahead >= 0 && ahead <= limit) {
                if (goal.heading == at.heading && (sideways ? goal.y == at.y : goal.x == at.x)) {
                    reach(goal, step.cost + ahead, -1, step);
                } else {
                    turn(step, ahead, -1);
                }
            }
        }
        if (step.skirted >= 0) {
            double corner = switch (at.heading) {
                case RIGHT -> right[step.skirted] + PAST - at.x;
                case LEFT -> at.x - left[step.skirted] + PAST;
                case BOTTOM -> bottom[step.skirted] + PAST - at.y;
                case TOP -> at.y - top[step.skirted] + PAST;
            };
            if (corner >= 0 && corner <= limit) {
                turn(step, corner, -1);
            }
        }
    }

    private void turn(Step step, double ahead, int blocker) {
        var at = step.key;
        double x = at.x + at.heading.dx * ahead;
        double y = at.y + at.heading.dy * ahead;
        for (var side : Side.values()) {
            if (side.isSideways() != at.heading.isSideways()) {
                var key = new Key(x, y, side);
                reach(key, step.cost + ahead + Search.BEND, blocker, step);
            }
        }
    }

    /// What is first in the way, or -1.
    private int blocker(Key at) {
        int first = -1;
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < left.length; i++) {
            boolean beside = at.heading.isSideways()
                    ? at.y <= top[i] || at.y >= bottom[i]
                    : at.x <= left[i] || at.x >= right[i];
            if (!beside) {
                double distance = distance(at, i);
                double length = at.heading.isSideways() ? right[i] - left[i] : bottom[i] - top[i];
                if (distance > -length && distance < nearest) {
                    nearest = distance;
                    first = i;
                }
            }
        }
        return first;
    }

    private double distance(Key at, int solid) {
        return switch (at.heading) {
            case RIGHT -> left[solid] - at.x;
            case LEFT -> at.x - right[solid];
            case BOTTOM -> top[solid] - at.y;
            case TOP -> at.y - bottom[solid];
        };
    }

    private List<Point> way(Step last) {
        var points = new ArrayList<Point>();
        var port = goals.get(last.key);
        if (port != null) {
            points.add(port);
        }
        for (@Nullable
        Step at = last; at != null; at = at.before) {
            points.addFirst(new Point(at.key.x, at.key.y));
            if (at.before == null) {
                points.addFirst(new Point(at.key.x - at.key.heading.dx * STUB,
                        at.key.y - at.key.heading.dy * STUB));
            }
        }
        return Ways.straightened(points);
    }
}
