/// Small Markov chains for what two states cannot say: standby with failover, repair by few crews.
@NullMarked
package dev.nines.analysis.availability.markov;

import org.jspecify.annotations.NullMarked;
