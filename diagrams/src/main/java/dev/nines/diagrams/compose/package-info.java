/// Turns a design into a drawing.
@NullMarked
package dev.nines.diagrams.compose;

import org.jspecify.annotations.NullMarked;
