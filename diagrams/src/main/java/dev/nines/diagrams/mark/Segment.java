package dev.nines.diagrams.mark;

/// One step of an outline, in absolute coordinates.
public sealed interface Segment {

    /// Starts a new part at a point.
    record Move(double x, double y) implements Segment {}

    /// A straight line to a point.
    record Line(double x, double y) implements Segment {}

    /// A cubic Bézier curve over two control points to a point.
    record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Segment {}

    /// Back to the start of the part.
    record Close() implements Segment {}
}
