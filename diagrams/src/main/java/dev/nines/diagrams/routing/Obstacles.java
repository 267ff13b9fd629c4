package dev.nines.diagrams.routing;

import java.util.List;
import java.util.stream.Stream;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Point;

/// What wires must go around: shapes with some distance, headings closely.
final class Obstacles {

    static final double CLEARANCE = 8;
    private static final double HEADING_CLEARANCE = 5;

    private final SpaceIndex<Bounds> shapes;
    private final SpaceIndex<Bounds> headings;
    private final List<Bounds> more;

    private Obstacles(SpaceIndex<Bounds> shapes, SpaceIndex<Bounds> headings, List<Bounds> more) {
        this.shapes = shapes;
        this.headings = headings;
        this.more = more;
    }

    Obstacles(List<Bounds> shapes, List<Bounds> headings) {
        this(new SpaceIndex<>(), new SpaceIndex<>(), List.of());
        shapes.forEach(shape -> this.shapes.add(shape, shape));
        headings.forEach(heading -> this.headings.add(heading, heading));
    }

    /// These and some more shapes.
    Obstacles with(List<Bounds> shapesToo) {
        return new Obstacles(shapes, headings, shapesToo);
    }

    /// Whether a straight part of a wire would cross something.
    boolean blocks(Wire wire, Point a, Point b) {
        var part = Bounds.between(a.x(), a.y(), b.x(), b.y());
        var wide = part.grown(CLEARANCE);
        if (shapes.any(wide, shape -> !wire.mayPass(shape) && shape.overlaps(wide))
                || more.stream().anyMatch(shape -> !wire.mayPass(shape) && shape.overlaps(wide))) {
            return true;
        }
        if (wire.from().grown(-1).overlaps(part.grown(0.5)) || wire.to().grown(-1).overlaps(part.grown(0.5))) {
            return true;
        }
        var narrow = part.grown(HEADING_CLEARANCE);
        return headings.any(narrow, narrow::overlaps);
    }

    boolean blocks(Wire wire, List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            if (blocks(wire, points.get(i - 1), points.get(i))) {
                return true;
            }
        }
        return false;
    }

    /// All solid rectangles near a place that the wire may not pass, with their clearance.
    List<Bounds> near(Wire wire, Bounds place) {
        var solid = Stream.concat(shapes.near(place).stream(), more.stream().filter(place::overlaps))
                .filter(shape -> !wire.mayPass(shape))
                .map(shape -> shape.grown(CLEARANCE)).toList();
        var words = headings.near(place).stream().map(heading -> heading.grown(HEADING_CLEARANCE)).toList();
        return Stream.concat(solid.stream(), words.stream()).toList();
    }
}
