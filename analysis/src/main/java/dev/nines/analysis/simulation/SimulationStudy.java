package dev.nines.analysis.simulation;

import dev.nines.analysis.simulation.statistics.Interval;

/// What several runs with different luck have shown together.
///
/// @param first the first run, with its series and log
/// @param runs how many there were
/// @param precise whether mean and 99th percentile are as sure as was asked for
/// @param answered share of the requests that were answered
/// @param lost requests that failed
/// @param mean of the response times, in milliseconds
/// @param median of the response times
/// @param p95 their 95th percentile
/// @param p99 their 99th percentile
/// @param complete whether it was not cancelled
public record SimulationStudy(SimulationResult first, int runs, boolean precise, Interval answered, Interval lost, Interval mean,
        Interval median, Interval p95, Interval p99, boolean complete) {}
