/// Numbers about a design, as pure functions of it.
@NullMarked
package dev.nines.analysis;

import org.jspecify.annotations.NullMarked;
