/// Acts on a design as values, and their history.
@NullMarked
package dev.nines.model.edit;

import org.jspecify.annotations.NullMarked;
