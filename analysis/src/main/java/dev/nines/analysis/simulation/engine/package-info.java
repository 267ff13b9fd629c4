/// The clockwork of simulations: time, what is to happen when, timers, and dice. Knows nothing of architectures.
@NullMarked
package dev.nines.analysis.simulation.engine;

import org.jspecify.annotations.NullMarked;
