/// Releases played on the simulation by every strategy, and compared.
@NullMarked
package dev.nines.analysis.deployment;

import org.jspecify.annotations.NullMarked;
