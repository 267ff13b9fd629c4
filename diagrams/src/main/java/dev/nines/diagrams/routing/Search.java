package dev.nines.diagrams.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Point;

/// Finds the cheapest orthogonal way for one wire on the grid that the borders of the obstacles span (A*).
final class Search {

    static final double BEND = 40;
    private static final double STUB = 14;
    /// How near a wire may come to its own ends beside the ports.
    private static final double OWN = 9;
    private static final int NONE = -1;

    /// A place on the grid, reached in a direction.
    private record Step(int state, double cost, double estimate) {}

    private final Wire wire;
    /// By side, in the order of [Side].
    private final List<List<Point>> starts = new ArrayList<>();
    private final List<List<Point>> goals = new ArrayList<>();
    private final double[] xs;
    private final double[] ys;
    private final boolean[] blockedRight;
    private final boolean[] blockedDown;
    private final double[] cost;
    private final int[] before;

    Search(Wire wire, List<Bounds> solids) {
        this.wire = wire;
        var columns = new TreeSet<Double>();
        var rows = new TreeSet<Double>();
        for (var solid : solids) {
            columns.addAll(List.of(solid.x() - 1, solid.right() + 1));
            rows.addAll(List.of(solid.y() - 1, solid.bottom() + 1));
        }
        for (var side : Side.values()) {
            starts.add(stubs(side, side.ports(wire.from(), wire.to())));
            goals.add(stubs(side, side.ports(wire.to(), wire.from())));
        }
        for (var stubs : List.of(starts, goals)) {
            stubs.stream().flatMap(List::stream).forEach(stub -> {
                columns.add(stub.x());
                rows.add(stub.y());
            });
        }
        xs = columns.stream().mapToDouble(Double::doubleValue).toArray();
        ys = rows.stream().mapToDouble(Double::doubleValue).toArray();
        blockedRight = new boolean[xs.length * ys.length];
        blockedDown = new boolean[xs.length * ys.length];
        solids.forEach(this::block);
        block(wire.from().grown(OWN));
        block(wire.to().grown(OWN));
        cost = new double[xs.length * ys.length * 4];
        before = new int[cost.length];
    }

    /// Where wires are once they have left their ports.
    private static List<Point> stubs(Side side, List<Point> ports) {
        return ports.stream().map(port -> port.plus(side.dx * STUB, side.dy * STUB)).toList();
    }

    private void block(Bounds solid) {
        for (int row = first(ys, solid.y()); row < ys.length && ys[row] < solid.bottom(); row++) {
            for (int column = Math.max(0, first(xs, solid.x()) - 1); column < xs.length - 1
                    && xs[column] < solid.right(); column++) {
                if (ys[row] > solid.y() && xs[column + 1] > solid.x()) {
                    blockedRight[row * xs.length + column] = true;
                }
            }
        }
        for (int column = first(xs, solid.x()); column < xs.length && xs[column] < solid.right(); column++) {
            for (int row = Math.max(0, first(ys, solid.y()) - 1); row < ys.length - 1
                    && ys[row] < solid.bottom(); row++) {
                if (xs[column] > solid.x() && ys[row + 1] > solid.y()) {
                    blockedDown[row * xs.length + column] = true;
                }
            }
        }
    }

    private static int first(double[] values, double from) {
        int at = Arrays.binarySearch(values, from);
        return at < 0 ? -at - 1 : at;
    }

    /// The way, or an empty list where there is none.
    List<Point> run() {
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        Arrays.fill(before, NONE);
        var open = new PriorityQueue<Step>((one, other) -> {
            int byEstimate = Double.compare(one.estimate, other.estimate);
            return byEstimate != 0 ? byEstimate : Integer.compare(one.state, other.state);
        });
        for (var side : Side.values()) {
            starts.get(side.ordinal()).forEach(stub -> reach(open, state(stub, side), 0, NONE));
        }
        while (!open.isEmpty()) {
            var step = open.remove();
            if (step.cost > cost[step.state]) {
                continue;
            }
            if (arrives(step.state)) {
                return way(step.state);
            }
            expand(open, step);
        }
        return List.of();
    }

    private int state(Point point, Side direction) {
        return (first(ys, point.y()) * xs.length + first(xs, point.x())) * 4 + direction.ordinal();
    }

    private boolean arrives(int state) {
        for (var side : Side.values()) {
            for (var stub : goals.get(side.ordinal())) {
                if (state == state(stub, side.opposite())) {
                    return true;
                }
            }
        }
        return false;
    }

    private void reach(PriorityQueue<Step> open, int state, double newCost, int from) {
        if (newCost < cost[state]) {
            cost[state] = newCost;
            before[state] = from;
            int place = state / 4;
            double left = Math.abs(xs[place % xs.length] - wire.to().centreX())
                    - wire.to().width() / 2;
            double up = Math.abs(ys[place / xs.length] - wire.to().centreY()) - wire.to().height() / 2;
            open.add(new Step(state, newCost, newCost + Math.max(0, left) + Math.max(0, up)));
        }
    }

    private void expand(PriorityQueue<Step> open, Step step) {
        int place = step.state / 4;
        int column = place % xs.length;
        int row = place / xs.length;
        var heading = Side.values()[step.state % 4];
        for (var direction : Side.values()) {
            int nextColumn = column + direction.dx;
            int nextRow = row + direction.dy;
            boolean turnsBack = direction == heading.opposite();
            if (turnsBack || nextColumn < 0 || nextRow < 0 || nextColumn >= xs.length
                    || nextRow >= ys.length || isBlocked(column, row, direction)) {
                continue;
            }
            double length = Math.abs(xs[nextColumn] - xs[column]) + Math.abs(ys[nextRow] - ys[row]);
            reach(open, (nextRow * xs.length + nextColumn) * 4 + direction.ordinal(),
                    step.cost + length + (direction == heading ? 0 : BEND), step.state);
        }
    }

    private boolean isBlocked(int column, int row, Side direction) {
        return switch (direction) {
            case RIGHT -> blockedRight[row * xs.length + column];
            case LEFT -> blockedRight[row * xs.length + column - 1];
            case BOTTOM -> blockedDown[row * xs.length + column];
            case TOP -> blockedDown[(row - 1) * xs.length + column];
        };
    }

    private List<Point> way(int last) {
        var points = new ArrayList<Point>();
        for (int state = last; state != NONE; state = before[state]) {
            int place = state / 4;
            points.addFirst(new Point(xs[place % xs.length], ys[place / xs.length]));
            if (before[state] == NONE) {
                points.addFirst(port(points.getFirst(), Side.values()[state % 4].opposite()));
            }
        }
        points.add(port(points.getLast(), Side.values()[last % 4]));
        return Ways.straightened(points);
    }

    private static Point port(Point stub, Side towards) {
        return stub.plus(towards.dx * STUB, towards.dy * STUB);
    }
}
