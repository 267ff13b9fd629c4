package dev.nines.diagrams.routing;

import java.util.List;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Point;

/// A connection that needs a way.
///
/// @param id
///            of the connection
/// @param source
///            what it leaves; wires of one source may share their first part
/// @param target
///            where it arrives; wires of one target may share their last part
/// @param from
///            the shape it leaves
/// @param to
///            the shape it leads to
/// @param waypoints
///            bends that a person put and that stay
public record Wire(String id, String source, String target, Bounds from, Bounds to, List<Point> waypoints) {

    public Wire {
        waypoints = List.copyOf(waypoints);
    }

    /// The same between shapes that stand elsewhere.
    public Wire between(Bounds newFrom, Bounds newTo) {
        return new Wire(id, source, target, newFrom, newTo, waypoints);
    }

    /// The same through other bends.
    public Wire via(List<Point> bends) {
        return new Wire(id, source, target, from, to, bends);
    }

    boolean mayShareWith(Wire other) {
        return source.equals(other.source) || target.equals(other.target);
    }

    /// Whether the wire may pass through a shape: one that holds an end of it.
    boolean mayPass(Bounds shape) {
        return shape.contains(from) || shape.contains(to);
    }
}
