package dev.nines.analysis.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;

import dev.nines.analysis.flow.RequestGraph;
import dev.nines.analysis.simulation.statistics.Interval;
import dev.nines.model.Architecture;
import dev.nines.model.quantity.Durations;
import dev.nines.model.scenario.Scenario;

/// Plays a design again and again, each time with other luck, until it is known precisely enough.
///
/// Runs are looked at in the order of their numbers, whichever ends first, so that the result does not depend on the number of
/// threads. Hoad, Robinson, Davies, Automated selection of the number of replications, Journal of the Operational Research
/// Society 61 (2010).
public final class Replications {

    private final RequestGraph graph;
    private final Scenario scenario;
    private final long seed;
    private final Precision precision;
    private final BooleanSupplier cancelled;
    private final List<SimulationResult> results = new ArrayList<>();
    private final Settling settling = new Settling();

    private Replications(RequestGraph graph, Scenario scenario, long seed, Precision precision, BooleanSupplier cancelled) {
        this.graph = graph;
        this.scenario = scenario;
        this.seed = seed;
        this.precision = precision;
        this.cancelled = cancelled;
    }

    /// Plays a design until it is known precisely enough.
    ///
    /// @param threads on which it works beside the one that asks for it, at least 1
    /// @param progress told how many runs have ended
    /// @param cancelled asked often
    public static SimulationStudy of(Architecture design, Scenario scenario, long seed, Precision precision, int threads,
            IntConsumer progress, BooleanSupplier cancelled) {
        var replications = new Replications(RequestGraph.of(design), scenario, seed, precision, cancelled);
        try (var executor = Executors.newFixedThreadPool(threads)) {
            replications.run(executor, threads, progress);
        }
        return replications.study();
    }

    private void run(ExecutorService executor, int threads, IntConsumer progress) {
        boolean enough = false;
        while (!enough && results.size() < precision.most() && !cancelled.getAsBoolean()) {
            var begun = new ArrayList<Future<SimulationResult>>();
            for (int i = 0; i < threads; i++) {
                int run = results.size() + i;
                begun.add(executor.submit(() -> Simulation.of(graph, scenario, seed, run, _ -> {}, cancelled)));
            }
            for (var future : begun) {
                var result = ended(future);
                boolean counts = result.complete() || result.overload() != null || results.isEmpty();
                if (!enough && counts && results.size() < precision.most()) {
                    settling.add(result.series());
                    results.add(results.isEmpty() ? result : withoutSeries(result));
                    enough = isEnough() || result.overload() != null;
                    progress.accept(results.size());
                }
            }
        }
        if (results.isEmpty()) {
            throw new CancellationException("cancelled before the first run began");
        }
    }

    private static SimulationResult ended(Future<SimulationResult> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw Unplayable.or(e.getCause(), "a run of the simulation failed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while a simulation ran");
        }
    }

    private static SimulationResult withoutSeries(SimulationResult result) {
        return new SimulationResult(result.seed(), result.run(), result.scenario(), result.complete(), result.overload(),
                result.sent(), result.failed(), result.times(), List.of(), result.components(), List.of(), result.classes(),
                result.blames(), List.of(), result.effects(), result.events(), result.fingerprint());
    }

    private boolean isEnough() {
        return results.size() >= precision.least() && isPrecise(ResponseTimes::mean) && isPrecise(ResponseTimes::p99);
    }

    private boolean isPrecise(ToDoubleFunction<ResponseTimes> figure) {
        return interval(result -> figure.applyAsDouble(result.times())).precision() <= precision.relative();
    }

    private Interval interval(ToDoubleFunction<SimulationResult> figure) {
        return Interval.of(results.stream().mapToDouble(figure).toArray(), precision.level());
    }

    private SimulationStudy study() {
        var first = results.getFirst();
        double seconds = Durations.seconds(scenario.duration().minus(scenario.warmUp()));
        return new SimulationStudy(first, results.size(), precision, isEnough(), settling.after(),
                interval(SimulationResult::answeredShare), interval(SimulationResult::lost),
                interval(result -> result.times().count() / seconds), interval(result -> result.times().mean()),
                interval(result -> result.times().median()), interval(result -> result.times().p95()),
                interval(result -> result.times().p99()), components(seconds), first.complete() && !cancelled.getAsBoolean(),
                results);
    }

    private List<ComponentStudy> components(double seconds) {
        var studies = new ArrayList<ComponentStudy>();
        for (int i = 0; i < results.getFirst().components().size(); i++) {
            int number = i;
            studies.add(ComponentStudy.of(results.stream().map(result -> result.components().get(number)).toList(), seconds,
                    precision.level()));
        }
        return studies;
    }
}
