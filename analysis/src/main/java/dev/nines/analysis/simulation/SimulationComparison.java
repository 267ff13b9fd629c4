package dev.nines.analysis.simulation;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import dev.nines.analysis.simulation.statistics.Interval;
import dev.nines.model.Architecture;
import dev.nines.model.quantity.Durations;
import dev.nines.model.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/// Two designs, or two scenarios, played with the same luck: users come at the same times and ask for the same, so that what chance
/// does to both drops out of the differences. Common random numbers: Law, Simulation Modeling and Analysis, 5th ed., 11.2.
///
/// Differences are those of the other less the one, run by run. With other luck they are as true, but less sure.
///
/// @param one the runs of one
/// @param other those of the other
/// @param answered difference of the shares that were answered
/// @param lost difference of the requests that failed
/// @param mean difference of the mean response times, in milliseconds
/// @param median of the medians
/// @param p95 of the 95th percentiles
/// @param p99 of the 99th percentiles
/// @param detected of the longest times until a fault was noticed, in milliseconds; NaN unless every run of both has one
/// @param recovered of the longest times until users had recovered, likewise
public record SimulationComparison(SimulationStudy one, SimulationStudy other, Interval answered, Interval lost, Interval mean,
        Interval median, Interval p95, Interval p99, Interval detected, Interval recovered) {

    /// Plays both designs.
    ///
    /// @param runs of each, at least 2
    /// @param threads on which it works beside the one that asks for it, at least 1
    /// @param progress told how many runs of the design that is played have ended
    /// @param cancelled asked often
    public static SimulationComparison of(Architecture one, Architecture other, Scenario scenario, long seed, int runs,
            int threads, IntConsumer progress, BooleanSupplier cancelled) {
        var precision = Precision.ofRuns(runs);
        return between(Replications.of(one, scenario, seed, precision, threads, progress, cancelled),
                Replications.of(other, scenario, seed, precision, threads, progress, cancelled));
    }

    /// Compares what was played: as many runs as both have.
    public static SimulationComparison between(SimulationStudy one, SimulationStudy other) {
        return new SimulationComparison(one, other, difference(one, other, SimulationResult::answeredShare),
                difference(one, other, SimulationResult::lost), difference(one, other, result -> result.times().mean()),
                difference(one, other, result -> result.times().median()),
                difference(one, other, result -> result.times().p95()),
                difference(one, other, result -> result.times().p99()),
                difference(one, other, result -> longest(result, FaultEffect::detected)),
                difference(one, other, result -> longest(result, FaultEffect::recovered)));
    }

    /// The longest of some times of the faults of a run, in milliseconds; NaN where one of them never came, or there is none.
    public static double longest(SimulationResult result, Function<FaultEffect, @Nullable Duration> time) {
        double longest = Double.NaN;
        for (var effect : result.effects()) {
            var each = time.apply(effect);
            if (each == null) {
                return Double.NaN;
            }
            longest = Double.isNaN(longest) ? Durations.seconds(each) * 1e3 : Math.max(longest, Durations.seconds(each) * 1e3);
        }
        return longest;
    }

    private static Interval difference(SimulationStudy one, SimulationStudy other, ToDoubleFunction<SimulationResult> figure) {
        int runs = Math.min(one.each().size(), other.each().size());
        return Interval.ofDifference(each(other, runs, figure), each(one, runs, figure), Precision.USUAL.level());
    }

    private static double[] each(SimulationStudy study, int runs, ToDoubleFunction<SimulationResult> figure) {
        return IntStream.range(0, runs).mapToDouble(run -> figure.applyAsDouble(study.each().get(run))).toArray();
    }
}
