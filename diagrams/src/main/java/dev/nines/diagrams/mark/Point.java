package dev.nines.diagrams.mark;

/// A place on the drawing.
public record Point(double x, double y) {

    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
