package dev.nines.model;

import dev.nines.model.property.Range;

/// Where a component stands on the canvas: relative to its container's top left corner, or to the canvas's
/// origin.
///
/// One unit is one pixel at 100 %.
public record Placement(@Range(min = "-1e6", max = "1e6") double x,
        @Range(min = "-1e6", max = "1e6") double y,
        @Range(min = "1", max = "1e6") double width, @Range(min = "1", max = "1e6") double height) {

    /// The same size elsewhere.
    public Placement movedBy(double dx, double dy) {
        return new Placement(x + dx, y + dy, width, height);
    }

    /// The same corner with another size.
    public Placement sized(double newWidth, double newHeight) {
        return new Placement(x, y, newWidth, newHeight);
    }
}
