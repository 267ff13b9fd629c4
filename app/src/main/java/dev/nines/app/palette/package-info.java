/// The outline of a design and the list of kinds of component.
@NullMarked
package dev.nines.app.palette;

import org.jspecify.annotations.NullMarked;
