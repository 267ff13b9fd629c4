package dev.nines.diagrams.compose;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Group;
import dev.nines.model.quantity.ElementId;

/// One appearance of a component or connection: its marks, and where a click means it.
///
/// @param copy
///            0 for the main appearance, as in the arrangement
/// @param group
///            the same object as long as nothing about it changed
public record Shown(ElementId element, int copy, Layer layer, Bounds bounds, Group group) {}
