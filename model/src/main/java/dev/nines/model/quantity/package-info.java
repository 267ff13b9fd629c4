/// Quantities with checked ranges and units, and the ids of elements.
@NullMarked
package dev.nines.model.quantity;

import org.jspecify.annotations.NullMarked;
