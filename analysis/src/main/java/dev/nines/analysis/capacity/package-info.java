/// What load a design carries: limits, utilisation and response times, by closed forms.
@NullMarked
package dev.nines.analysis.capacity;

import org.jspecify.annotations.NullMarked;
