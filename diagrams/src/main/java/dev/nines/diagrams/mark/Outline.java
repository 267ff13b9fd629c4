package dev.nines.diagrams.mark;

import java.util.ArrayList;
import java.util.List;

/// A sequence of lines and curves: the form of a path or of an icon.
public record Outline(List<Segment> segments) {

    public static final Outline EMPTY = new Outline(List.of());

    public Outline {
        segments = List.copyOf(segments);
        if (!segments.isEmpty() && !(segments.getFirst() instanceof Segment.Move)) {
            throw new IllegalArgumentException(
                    "outline starts with " + segments.getFirst() + "; it must start with a move");
        }
    }

    /// Reads SVG path data; arcs become curves.
    public static Outline parse(String pathData) {
        return new OutlineReader(pathData).read();
    }

    /// Straight lines through the points.
    public static Outline through(List<Point> points) {
        return rounded(points, 0);
    }

    /// A closed polygon.
    public static Outline polygon(List<Point> corners) {
        var segments = new ArrayList<>(through(corners).segments);
        segments.add(new Segment.Close());
        return new Outline(segments);
    }

    /// Straight lines through the points whose inner corners are rounded, by less where a line is short.
    public static Outline rounded(List<Point> points, double radius) {
        var segments = new ArrayList<Segment>(points.size() * 2);
        for (int i = 0; i < points.size(); i++) {
            var here = points.get(i);
            if (i == 0) {
                segments.add(new Segment.Move(here.x(), here.y()));
            } else if (i == points.size() - 1 || radius == 0) {
                segments.add(new Segment.Line(here.x(), here.y()));
            } else {
                corner(segments, points.get(i - 1), here, points.get(i + 1), radius);
            }
        }
        return new Outline(segments);
    }

    private static void corner(List<Segment> segments, Point before, Point here, Point after, double radius) {
        var in = towards(here, before, radius);
        var out = towards(here, after, radius);
        segments.add(new Segment.Line(in.x(), in.y()));
        // control points at 0.45 of the way from the corner: a quarter circle to the eye
        segments.add(new Segment.Curve(mix(here.x(), in.x()), mix(here.y(), in.y()), mix(here.x(), out.x()),
                mix(here.y(), out.y()), out.x(), out.y()));
    }

    private static double mix(double corner, double end) {
        return corner * 0.55 + end * 0.45;
    }

    private static Point towards(Point from, Point to, double distance) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double share = length == 0 ? 0 : Math.min(distance, length / 2) / length;
        return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }

    /// Scaled about the origin, then moved.
    public Outline placed(double dx, double dy, double scale) {
        var moved = new ArrayList<Segment>(segments.size());
        for (var segment : segments) {
            moved.add(switch (segment) {
                case Segment.Move(var x, var y) -> new Segment.Move(x * scale + dx, y * scale + dy);
                case Segment.Line(var x, var y) -> new Segment.Line(x * scale + dx, y * scale + dy);
                case Segment.Curve(var x1, var y1, var x2, var y2, var x, var y) -> new Segment.Curve(
                        x1 * scale + dx,
                        y1 * scale + dy, x2 * scale + dx, y2 * scale + dy, x * scale + dx, y * scale + dy);
                case Segment.Close close -> close;
            });
        }
        return new Outline(moved);
    }

    /// The rectangle around all end and control points.
    public Bounds bounds() {
        var all = new ArrayList<Bounds>(segments.size());
        for (var segment : segments) {
            switch (segment) {
                case Segment.Move(var x, var y) -> all.add(new Bounds(x, y, 0, 0));
                case Segment.Line(var x, var y) -> all.add(new Bounds(x, y, 0, 0));
                case Segment.Curve(var x1, var y1, var x2, var y2, var x, var y) -> all
                        .add(Bounds.between(x1, y1, x2, y2).union(new Bounds(x, y, 0, 0)));
                case Segment.Close() -> {
                    // ends where the part began
                }
            }
        }
        return Bounds.around(all);
    }
}
