package dev.nines.diagrams.mark;

import java.util.Collection;

/// An upright rectangle: where something stands on the drawing.
public record Bounds(double x, double y, double width, double height) {

    public Bounds {
        if (!(width >= 0 && height >= 0)) {
            throw new IllegalArgumentException(
                    "bounds of %s x %s; neither may be negative\nMaybe left and right are swapped"
                            .formatted(width, height));
        }
    }

    /// The rectangle between two corners, in whatever order they come.
    public static Bounds between(double x1, double y1, double x2, double y2) {
        return new Bounds(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    /// The smallest rectangle around all of them.
    public static Bounds around(Collection<Bounds> all) {
        if (all.isEmpty()) {
            return new Bounds(0, 0, 0, 0);
        }
        return all.stream().reduce(Bounds::union).orElseThrow();
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    public Bounds union(Bounds other) {
        return between(Math.min(x, other.x), Math.min(y, other.y), Math.max(right(), other.right()),
                Math.max(bottom(), other.bottom()));
    }

    /// Grown by the same distance on every side; a negative distance shrinks, at most to nothing.
    public Bounds grown(double distance) {
        return grown(distance, distance);
    }

    public Bounds grown(double sideways, double upright) {
        double w = Math.max(0, width + 2 * sideways);
        double h = Math.max(0, height + 2 * upright);
        return new Bounds(centreX() - w / 2, centreY() - h / 2, w, h);
    }

    public Bounds moved(double dx, double dy) {
        return new Bounds(x + dx, y + dy, width, height);
    }

    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    public boolean contains(Bounds other) {
        return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
    }

    /// Whether the two share an area; touching along an edge does not count.
    public boolean overlaps(Bounds other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
