package dev.nines.diagrams.routing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Point;

/// Finds ways for all wires of a drawing: around shapes and headings, with few bends and crossings.
///
/// Shapes that hold an end of a wire may be passed by it. The order of the wires decides ties, so that the same
/// drawing always gets the same ways.
public final class Router {

    private static final double CROSSING = 60;
    /// Per unit of length on top of a wire that goes elsewhere.
    private static final double SHARED = 2;
    /// Per unit of length beside the border of a room, and how near that is.
    private static final double BORDER = 1.5;
    private static final double BESIDE = 9;
    /// Per unit of length that a wire saves by running together with one of the same end.
    private static final double TOGETHER = 0.4;
    /// For passing through the line around a group that has nothing to do with the wire.
    private static final double THROUGH_GROUP = 260;
    /// Per unit that a straight wire is off the middle of a card.
    private static final double OFF_MIDDLE = 12;
    private static final double CARD = 80;
    /// For leaving a card where other wires arrive, or the other way round.
    private static final double MIXED = 240;
    private static final double AVERTED = 30;
    private static final double[] HORIZONS = {120, 400, 1600};
    private static final int MOST_SOLIDS = 500;

    /// Ends farther apart than this, in units, are joined from container to container.
    static final double FAR = 2000;
    /// Steps of far searches in one drawing: the nearest ends are joined with care, the rest without.
    private static final int MOST_FAR_STEPS = 40_000;

    /// What a search of a grid costs, in such steps.
    private static final int COST_OF_GRID = 2_000;

    private final Obstacles obstacles;
    private final Nesting nesting;
    private final SpaceIndex<Bounds> borders;
    private final SpaceIndex<Bounds> groups;
    /// Of wires whose ways were found before.
    private final SpaceIndex<Placed> settled;
    private final SpaceIndex<Placed> parts = new SpaceIndex<>();

    private final Map<Port, Boolean> ports = new HashMap<>();
    private int farSteps;

    /// A side of a shape, by its middle, and whether wires leave there.
    private record Port(Point middle, boolean leaving) {}

    private record Placed(Wire wire, Bounds bounds) {}

    /// @param shapes
    ///            what wires go around
    /// @param headings
    ///            words that wires do not cross
    /// @param rooms
    ///            containers whose borders wires may cross but not run along
    /// @param groups
    ///            lines around groups, which wires pass only when the way around is long
    public Router(List<Bounds> shapes, List<Bounds> headings, List<Bounds> rooms, List<Bounds> groups) {
        this(new Obstacles(shapes, headings), new Nesting(rooms, shapes, headings), new SpaceIndex<>(),
                new SpaceIndex<>(), new SpaceIndex<>());
        rooms.forEach(this::addBorders);
        groups.forEach(this::addBorders);
        groups.forEach(group -> this.groups.add(group, group));
    }

    private Router(Obstacles obstacles, Nesting nesting, SpaceIndex<Bounds> borders, SpaceIndex<Bounds> groups,
            SpaceIndex<Placed> settled) {
        this.obstacles = obstacles;
        this.nesting = nesting;
        this.borders = borders;
        this.groups = groups;
        this.settled = settled;
    }

    /// Lets wires routed later take account of ways found before.
    public void settle(Route route) {
        route.parts().forEach(part -> settled.add(part, new Placed(route.wire(), part)));
    }

    /// A router with the same surroundings that also goes around some more shapes. It costs little to make and forgets
    /// its ways, so that wires can be routed anew at every step of a movement.
    public Router with(List<Bounds> shapes) {
        return new Router(obstacles.with(shapes), nesting, borders, groups, settled);
    }

    private void addBorders(Bounds room) {
        for (var line : List.of(new Bounds(room.x(), room.y(), room.width(), 0),
                new Bounds(room.x(), room.bottom(), room.width(), 0), new Bounds(room.x(), room.y(), 0, room.height()),
                new Bounds(room.right(), room.y(), 0, room.height()))) {
            borders.add(line, line);
        }
    }

    /// The ways in the order of the wires.
    public List<Route> route(List<Wire> wires) {
        var ways = new ArrayList<List<Point>>(Collections.nCopies(wires.size(), List.of()));
        IntStream.range(0, wires.size()).boxed()
                .sorted(Comparator.comparing((Integer i) -> !runsStraight(wires.get(i)))
                        .thenComparingDouble(i -> gap(wires.get(i))))
                .forEach(i -> ways.set(i, enter(wires.get(i))));
        var routes = IntStream.range(0, ways.size()).mapToObj(i -> new Route(wires.get(i), ways.get(i))).toList();
        return new Separation(obstacles).apart(routes);
    }

    private List<Point> enter(Wire wire) {
        var way = way(wire);
        ports.put(new Port(side(wire.from(), way.getFirst()), true), true);
        ports.put(new Port(side(wire.to(), way.getLast()), false), true);
        new Route(wire, way).parts().forEach(part -> parts.add(part, new Placed(wire, part)));
        return way;
    }

    private boolean runsStraight(Wire wire) {
        return wire.waypoints().isEmpty() && distance(wire) <= FAR && SimpleWays.straight(wire.from(), wire.to()).stream()
                .anyMatch(way -> offMiddle(wire, way) == 0 && !obstacles.blocks(wire, way));
    }

    /// From border to border: wires between neighbours find their way first.
    private static double gap(Wire wire) {
        var from = wire.from();
        var to = wire.to();
        return Math.max(0, Math.max(to.x() - from.right(), from.x() - to.right()))
                + Math.max(0, Math.max(to.y() - from.bottom(), from.y() - to.bottom()));
    }

    private static double distance(Wire wire) {
        return Math.abs(wire.from().centreX() - wire.to().centreX())
                + Math.abs(wire.from().centreY() - wire.to().centreY());
    }

    private List<Point> way(Wire wire) {
        if (!wire.waypoints().isEmpty()) {
            return HeldWay.through(wire);
        }
        if (distance(wire) > FAR) {
            return far(wire);
        }
        List<Point> best = List.of();
        double least = Double.POSITIVE_INFINITY;
        for (var way : SimpleWays.between(wire.from(), wire.to())) {
            double base = Ways.length(way) + Search.BEND * (way.size() - 2);
            if (base < least && !obstacles.blocks(wire, way)) {
                double cost = base + disturbance(wire, way);
                if (cost < least) {
                    least = cost;
                    best = way;
                }
            }
        }
        if (!best.isEmpty() && least < 1.6 * distance(wire) + 4 * Search.BEND) {
            return best;
        }
        var searched = search(wire);
        if (searched.isEmpty()) {
            return best.isEmpty() ? far(wire) : best;
        }
        double cost = Ways.length(searched) + Search.BEND * (searched.size() - 2) + disturbance(wire, searched);
        return cost < least ? searched : best;
    }

    private List<Point> far(Wire wire) {
        if (farSteps < MOST_FAR_STEPS) {
            var solids = nesting.solids(wire);
            var search = new FarSearch(wire, solids);
            var way = search.run();
            farSteps += search.steps();
            if (way.isEmpty() && solids.size() < MOST_SOLIDS / 2) {
                farSteps += COST_OF_GRID;
                way = new Search(wire, solids.stream().map(solid -> solid.grown(Obstacles.CLEARANCE)).toList()).run();
            }
            if (!way.isEmpty()) {
                return way;
            }
        }
        return SimpleWays.between(wire.from(), wire.to()).getFirst();
    }

    /// What a way would cost those who look at it: crossings, running on others, running along borders.
    private double disturbance(Wire wire, List<Point> way) {
        double cost = offMiddle(wire, way) + mixed(wire, way) + averted(wire, way);
        for (int i = 1; i < way.size(); i++) {
            var part = Bounds.between(way.get(i - 1).x(), way.get(i - 1).y(), way.get(i).x(), way.get(i).y());
            for (var other : parts.near(part)) {
                cost += meeting(wire, part, other);
            }
            for (var other : settled.near(part)) {
                cost += meeting(wire, part, other);
            }
            for (var group : groups.near(part)) {
                if (!wire.mayPass(group) && group.grown(-1).overlaps(part.grown(0.5))) {
                    cost += THROUGH_GROUP;
                }
            }
            for (var border : borders.near(part.grown(BESIDE))) {
                if (isUpright(part) == isUpright(border)) {
                    cost += BORDER * overlap(part, border);
                }
            }
        }
        return cost;
    }

    private static double meeting(Wire wire, Bounds part, Placed other) {
        boolean along = isUpright(part) == isUpright(other.bounds);
        if (wire.mayShareWith(other.wire)) {
            return along ? -TOGETHER * overlap(part, other.bounds) : 0;
        }
        return along ? SHARED * overlap(part, other.bounds) : CROSSING;
    }

    private double mixed(Wire wire, List<Point> way) {
        return (ports.containsKey(new Port(side(wire.from(), way.getFirst()), false)) ? MIXED : 0)
                + (ports.containsKey(new Port(side(wire.to(), way.getLast()), true)) ? MIXED : 0);
    }

    /// What it costs to leave or reach a neighbour above, below or beside at a side that does not face it.
    private static double averted(Wire wire, List<Point> way) {
        var from = wire.from();
        var to = wire.to();
        boolean above = from.x() < to.right() && to.x() < from.right();
        boolean beside = from.y() < to.bottom() && to.y() < from.bottom();
        if (above == beside) {
            return 0;
        }
        boolean outUpright = way.get(0).x() == way.get(1).x();
        boolean inUpright = way.getLast().x() == way.get(way.size() - 2).x();
        return (outUpright == above ? 0 : AVERTED) + (inUpright == above ? 0 : AVERTED);
    }

    private static Point side(Bounds shape, Point end) {
        for (var side : Side.values()) {
            var middle = side.middle(shape);
            if (side.isSideways() ? middle.x() == end.x() : middle.y() == end.y()) {
                return middle;
            }
        }
        return end;
    }

    private static double offMiddle(Wire wire, List<Point> way) {
        if (way.size() != 2) {
            return 0;
        }
        boolean upright = way.getFirst().x() == way.getLast().x();
        double off = 0;
        for (var end : List.of(wire.from(), wire.to())) {
            if ((upright ? end.width() / 3 : end.height()) <= CARD) {
                off = Math.max(off, upright
                        ? Math.abs(way.getFirst().x() - end.centreX()) / 3
                        : Math.abs(way.getFirst().y() - end.centreY()));
            }
        }
        return OFF_MIDDLE * Math.max(0, off - 4);
    }

    private static boolean isUpright(Bounds part) {
        return part.height() > part.width();
    }

    private static double overlap(Bounds one, Bounds other) {
        return isUpright(one)
                ? Math.max(0, Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y()))
                : Math.max(0, Math.min(one.right(), other.right()) - Math.max(one.x(), other.x()));
    }

    private List<Point> search(Wire wire) {
        for (double horizon : HORIZONS) {
            var solids = obstacles.near(wire, wire.from().union(wire.to()).grown(horizon));
            if (solids.size() > MOST_SOLIDS) {
                break;
            }
            var way = new Search(wire, solids).run();
            if (!way.isEmpty() && !obstacles.blocks(wire, way)) {
                return way;
            }
        }
        return List.of();
    }
}
