/// Drawings as pixels, painted by Java2D without a display.
@NullMarked
package dev.nines.diagrams.png;

import org.jspecify.annotations.NullMarked;
