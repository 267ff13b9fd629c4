package dev.nines.diagrams.routing;

import java.util.List;
import java.util.stream.IntStream;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Point;

/// The way of one wire, bend by bend, from border to border.
public record Route(Wire wire, List<Point> points) {

    public Route {
        points = List.copyOf(points);
    }

    /// The same way elsewhere, with both its ends.
    public Route moved(double dx, double dy) {
        return new Route(wire.between(wire.from().moved(dx, dy), wire.to().moved(dx, dy)),
                points.stream().map(point -> point.plus(dx, dy)).toList());
    }

    /// The thin rectangle of each straight part.
    public List<Bounds> parts() {
        return IntStream.range(1, points.size()).mapToObj(i -> part(i - 1)).toList();
    }

    Bounds part(int index) {
        var a = points.get(index);
        var b = points.get(index + 1);
        return Bounds.between(a.x(), a.y(), b.x(), b.y());
    }
}
