/// Fault trees solved exactly: binary decision diagrams, minimal cut sets, and bounds where a diagram would grow too large.
@NullMarked
package dev.nines.analysis.availability.structure;

import org.jspecify.annotations.NullMarked;
