package dev.nines.analysis.deployment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

import dev.nines.analysis.flow.RequestGraph;
import dev.nines.analysis.simulation.Frames;
import dev.nines.analysis.simulation.Simulation;
import dev.nines.analysis.simulation.Unplayable;
import dev.nines.analysis.simulation.rollout.Order;
import dev.nines.analysis.simulation.rollout.Trace;
import dev.nines.model.Architecture;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.release.Release;
import dev.nines.model.release.Step;
import dev.nines.model.scenario.Scenario;
import dev.nines.model.setting.BatchSize;
import org.jspecify.annotations.Nullable;

/// Plays a release by several strategies, good and bad, again and again. All strategies of a run have the same luck, and so has the run
/// without a release that they are measured against.
final class Rehearsals {

    /// Seconds before a release; half of them let the simulation fill.
    static final int BEFORE = 10;
    /// Of those, shown.
    private static final int SHOWN = 5;
    private static final int AFTER = 6;
    private static final Duration LONGEST = Duration.ofHours(3);
    private static final Duration PROBE = Duration.ofSeconds(40);

    private final RequestGraph graph;
    private final DeploymentQuestion question;
    private final List<ComponentId> targets;
    private final int servers;
    private final List<Plan> plans;
    private final BooleanSupplier cancelled;
    private final Scenario scenario;
    private long slow = Long.MAX_VALUE;

    Rehearsals(Subject subject, DeploymentQuestion question, List<Plan> plans, BooleanSupplier cancelled) {
        Architecture design = subject.fixed();
        this.graph = RequestGraph.of(design);
        this.question = question;
        this.targets = subject.released().stream().map(each -> each.id()).toList();
        this.servers = subject.servers();
        this.plans = plans;
        this.cancelled = cancelled;
        this.scenario = new Scenario(question.start(), Duration.ofSeconds(BEFORE), LONGEST, List.of());
    }

    /// What became of one plan in one run; seconds only of the first.
    record Pair(Outcome good, Outcome bad, @Nullable DeploymentPlay goodPlay, @Nullable DeploymentPlay badPlay) {}

    /// Plays all runs.
    ///
    /// @return for each run, in order, what became of each plan; fewer where it was cancelled
    List<List<Pair>> play(int threads, DoubleConsumer progress) {
        slow = slow();
        var done = new AtomicInteger();
        int all = question.runs() * plans.size() * 2;
        Runnable played = () -> progress.accept(Math.min(1, done.incrementAndGet() / (double) Math.max(1, all)));
        var runs = new ArrayList<List<Pair>>();
        try (var executor = Executors.newFixedThreadPool(threads)) {
            var futures = new ArrayList<Future<@Nullable List<Pair>>>();
            for (int run = 0; run < question.runs(); run++) {
                int number = run;
                futures.add(executor.submit(() -> run(number, played)));
            }
            for (var future : futures) {
                var run = ended(future);
                if (run != null && runs.size() == futures.indexOf(future)) {
                    runs.add(run);
                }
            }
        }
        return runs;
    }

    private static @Nullable List<Pair> ended(Future<@Nullable List<Pair>> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw Unplayable.or(e.getCause(), "a release could not be played");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while a release was played");
        }
    }

    /// After how many nanoseconds an answer is slow: the objective, or twice the 99th percentile of a usual minute.
    private long slow() {
        var objective = graph.design().objectives().p99();
        if (objective != null) {
            return objective.toNanos();
        }
        var probe = usual(0, PROBE, Long.MAX_VALUE);
        return Double.isNaN(probe.p99()) ? Long.MAX_VALUE : (long) (2e6 * probe.p99());
    }

    /// The first run of the first plan once more, recorded.
    ///
    /// @param play what is known of it
    DeploymentRecording recorded(boolean bad, DeploymentPlay play, Frames frames) {
        slow = slow();
        var again = Simulation.releaseRecorded(graph, scenario, question.seed(), 0, order(plans.getFirst(), bad), targets, AFTER,
                frames, cancelled);
        if (!again.trace().complete()) {
            throw new CancellationException("cancelled before the release was over");
        }
        return new DeploymentRecording(play, BEFORE - SHOWN, again.frames(), again.log());
    }

    private Trace usual(int run, Duration lasts, long late) {
        var calm = scenario.lasting(lasts);
        return Simulation.released(graph, calm, question.seed(), run, Order.none(question.release(), late), targets, 0,
                cancelled);
    }

    private @Nullable List<Pair> run(int run, Runnable played) {
        var traces = new ArrayList<Trace>();
        for (var plan : plans) {
            for (boolean bad : new boolean[]{false, true}) {
                var trace = Simulation.released(graph, scenario, question.seed(), run, order(plan, bad), targets, AFTER,
                        cancelled);
                if (!trace.complete()) {
                    return null;
                }
                traces.add(trace);
                played.run();
            }
        }
        int longest = traces.stream().mapToInt(trace -> trace.seconds().size()).max().orElse(0);
        var usual = usual(run, Duration.ofSeconds(Math.max(2L * BEFORE, longest + 1L)), slow);
        if (!usual.complete()) {
            return null;
        }
        var pairs = new ArrayList<Pair>();
        for (int plan = 0; plan < plans.size(); plan++) {
            var good = traces.get(2 * plan);
            var bad = traces.get(2 * plan + 1);
            pairs.add(new Pair(Outcome.of(good, usual, servers), Outcome.of(bad, usual, servers),
                    run == 0 ? Outcome.play(good, usual, SHOWN) : null, run == 0 ? Outcome.play(bad, usual, SHOWN) : null));
        }
        return pairs;
    }

    /// A version of a function is there, without traffic, before any of it moves, and the other one goes when all has.
    private List<Step> both(List<Step> steps) {
        if (servers > 0) {
            return steps;
        }
        var all = new ArrayList<Step>();
        all.add(new Step.Launch(new BatchSize.All(), false));
        all.addAll(steps);
        all.add(new Step.Terminate(new BatchSize.All()));
        return all;
    }

    private Order order(Plan plan, boolean bad) {
        Release release = question.release();
        return new Order(release, both(plan.steps()), both(plan.back()), release.canGoBack(), plan.unasked(), bad, slow);
    }
}
