/// Scenarios that can be made for any design.
@NullMarked
package dev.nines.analysis.simulation.scenario;

import org.jspecify.annotations.NullMarked;
