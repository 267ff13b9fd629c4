package dev.nines.analysis.simulation;

import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;

import dev.nines.analysis.simulation.statistics.Interval;
import dev.nines.model.Architecture;
import dev.nines.model.scenario.Scenario;

/// Two designs played with the same luck: their users come at the same times and ask for the same, so that what chance does to both
/// drops out of the differences. Common random numbers: Law, Simulation Modeling and Analysis, 5th ed., 11.2.
///
/// Differences are those of the other design less the one.
///
/// @param one the runs of one design
/// @param other those of the other, pair by pair with the same luck
/// @param answered difference of the shares that were answered
/// @param lost difference of the requests that failed
/// @param mean difference of the mean response times, in milliseconds
/// @param median of the medians
/// @param p95 of the 95th percentiles
/// @param p99 of the 99th percentiles
public record SimulationComparison(SimulationStudy one, SimulationStudy other, Interval answered, Interval lost, Interval mean,
        Interval median, Interval p95, Interval p99) {

    /// Plays both.
    ///
    /// @param runs of each, at least 2
    /// @param threads on which it works beside the one that asks for it, at least 1
    /// @param progress told how many runs of the design that is played have ended
    /// @param cancelled asked often
    public static SimulationComparison of(Architecture one, Architecture other, Scenario scenario, long seed, int runs,
            int threads,
            IntConsumer progress, BooleanSupplier cancelled) {
        var precision = Precision.ofRuns(runs);
        var first = Replications.played(one, scenario, seed, precision, threads, progress, cancelled);
        var second = Replications.played(other, scenario, seed, precision, threads, progress, cancelled);
        return new SimulationComparison(first.study(), second.study(), difference(first, second, SimulationResult::answeredShare),
                difference(first, second, SimulationResult::lost), difference(first, second, result -> result.times().mean()),
                difference(first, second, result -> result.times().median()),
                difference(first, second, result -> result.times().p95()),
                difference(first, second, result -> result.times().p99()));
    }

    private static Interval difference(Replications one, Replications other, ToDoubleFunction<SimulationResult> figure) {
        return Interval.ofDifference(other.each(figure), one.each(figure), Precision.USUAL.level());
    }
}
