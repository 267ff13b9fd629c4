/// Tests of the ready-made scenarios.
@NullMarked
package dev.nines.analysis.simulation.scenario;

import org.jspecify.annotations.NullMarked;
