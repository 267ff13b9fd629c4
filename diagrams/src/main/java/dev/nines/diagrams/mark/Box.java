package dev.nines.diagrams.mark;

/// An upright rectangle, with round corners if its style says so.
public record Box(Bounds bounds, Style style) implements Mark {

    public Box(double x, double y, double width, double height, Style style) {
        this(new Bounds(x, y, width, height), style);
    }
}
