/// Plays real traffic against a design: requests, faults, health checks, and what people notice of them.
@NullMarked
package dev.nines.analysis.simulation;

import org.jspecify.annotations.NullMarked;
