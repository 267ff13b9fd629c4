/// How the settings of a record describe themselves: defaults, units, ranges, references; and plain values to
/// and from them.
@NullMarked
package dev.nines.model.property;

import org.jspecify.annotations.NullMarked;
