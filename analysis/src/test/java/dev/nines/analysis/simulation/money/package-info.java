/// What runs of simulations cost.
@NullMarked
package dev.nines.analysis.simulation.money;

import org.jspecify.annotations.NullMarked;
