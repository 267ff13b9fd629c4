/// What simulation runs say and how sure it is: averages, intervals, when a run has warmed up, how many runs are enough.
@NullMarked
package dev.nines.analysis.simulation.statistics;

import org.jspecify.annotations.NullMarked;
