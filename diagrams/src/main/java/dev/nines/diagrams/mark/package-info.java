/// The vocabulary of a drawing: immutable data that every surface (window, SVG, PNG, PDF) can show.
///
/// Nothing here knows a toolkit. Coordinates are in user units (CSS pixels), x to the right, y downwards.
@NullMarked
package dev.nines.diagrams.mark;

import org.jspecify.annotations.NullMarked;
