package dev.nines.model;

import dev.nines.model.property.Range;

/// A point on the canvas, from its origin.
public record Point(@Range(min = "-1e6", max = "1e6") double x, @Range(min = "-1e6", max = "1e6") double y) {}
