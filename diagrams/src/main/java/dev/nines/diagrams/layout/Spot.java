package dev.nines.diagrams.layout;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.Component;

/// One appearance of a component on the drawing.
///
/// @param copy
///            0 for the component itself, its primary or its outline; 1 and more for standbys and for the
///            servers of a group in the zones it spans
/// @param bounds
///            on the canvas
public record Spot(Component component, int copy, Form form, Bounds bounds) {}
