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
