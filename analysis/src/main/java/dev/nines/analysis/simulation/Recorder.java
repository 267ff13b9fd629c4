package dev.nines.analysis.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import dev.nines.analysis.flow.RequestGraph;
import dev.nines.analysis.simulation.engine.Actor;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.process.Outcome;
import dev.nines.analysis.simulation.process.Play;
import dev.nines.analysis.simulation.process.Unit;
import dev.nines.analysis.simulation.scaling.Reason;
import dev.nines.analysis.simulation.statistics.BriefHistogram;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.scenario.Happening;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/// Writes down what users notice, second by second and altogether, and what happens.
final class Recorder implements Actor, Play.Witness, Log {

    private static final long LONGEST = BriefHistogram.LONGEST;

    private final RequestGraph graph;
    private final Engine engine;
    private final Play play;
    private final IntFunction<List<Unit>> units;
    /// What begins from then on counts.
    private long warmUp;
    private final int self;
    private final Histogram all = new Histogram(LONGEST, 3);
    private final BriefHistogram thisSecond = new BriefHistogram();
    private final long[] ended = new long[Outcome.COUNT];
    private final Histogram[] byClass;
    private final long[] failedByClass;
    /// Requests that failed where they began at a component, by outcome; those that began nowhere come last.
    private final long[][] blames;
    private final Map<Unit, long[]> blamesOf = new HashMap<>();
    private final List<Second> series = new ArrayList<>();
    private final List<Occurrence> log = new ArrayList<>();
    private @Nullable Beat beat;
    private long slowAfter = Long.MAX_VALUE;
    private long slow;
    private long sent;
    private long failed;
    private long sentBefore;
    private long open;

    /// @param units the processes of a component, by its place
    Recorder(RequestGraph graph, Engine engine, Play play, IntFunction<List<Unit>> units, long warmUp) {
        this.graph = graph;
        this.engine = engine;
        this.play = play;
        this.units = units;
        this.blames = new long[graph.size() + 1][Outcome.COUNT];
        this.byClass = new Histogram[graph.classes().size()];
        Arrays.setAll(byClass, _ -> new Histogram(LONGEST, 3));
        this.failedByClass = new long[byClass.length];
        this.warmUp = warmUp;
        this.self = engine.enter(this);
        engine.after(Engine.SECOND, self, 0, 0);
    }

    /// Told of every second when it is over.
    @FunctionalInterface
    interface Beat {
        /// @param slow requests that were answered late
        /// @param times of those that were answered, in nanoseconds
        void over(Second second, long slow, BriefHistogram times);
    }

    /// Lets somebody know of every second, who counts what he needs: nothing counts as a result.
    ///
    /// @param late nanoseconds after which an answer is
    void follow(long late, Beat told) {
        slowAfter = late;
        warmUp = Long.MAX_VALUE;
        beat = told;
    }

    /// A user sends a request.
    void sent() {
        sent++;
        open++;
    }

    @Override
    public void ended(int requestClass, long began, Outcome outcome) {
        open--;
        long took = engine.now() - began;
        boolean counts = began >= warmUp;
        if (outcome == Outcome.OK) {
            thisSecond.add(Math.min(took, LONGEST));
            slow += took > slowAfter ? 1 : 0;
            if (counts) {
                all.recordValue(Math.min(took, LONGEST));
                byClass[requestClass % byClass.length].recordValue(Math.min(took, LONGEST));
            }
        } else {
            failed++;
        }
        if (counts) {
            ended[outcome.place()]++;
        }
        if (counts && outcome != Outcome.OK) {
            failedByClass[requestClass % byClass.length]++;
            blame(outcome);
        }
    }

    private void blame(Outcome outcome) {
        var blamed = play.calls().blamed();
        if (blamed != null) {
            blamesOf.computeIfAbsent(blamed, this::owner)[outcome.place()]++;
        }
    }

    private long[] owner(Unit unit) {
        int at = 0;
        while (at < graph.size() && !units.apply(at).contains(unit)) {
            at++;
        }
        return blames[at];
    }

    @Override
    public void act(int what, int subject) {
        series.add(new Second(series.size(), sent - sentBefore, thisSecond.count(), failed, ResponseTimes.at(thisSecond, 50),
                ResponseTimes.at(thisSecond, 95), ResponseTimes.at(thisSecond, 99), open));
        if (beat != null) {
            beat.over(series.getLast(), slow, thisSecond);
        }
        slow = 0;
        sentBefore = sent;
        failed = 0;
        thisSecond.clear();
        engine.after(Engine.SECOND, self, 0, 0);
    }

    @Override
    public void happened(Occurrence.What what, int component, int part, int count, @Nullable Happening event,
            @Nullable Reason why) {
        log.add(new Occurrence(Duration.ofNanos(engine.now()), what, graph.component(component).id(), part, count, event, why));
    }

    List<ClassPlay> classes() {
        return IntStream.range(0, byClass.length)
                .mapToObj(each -> new ClassPlay(graph.classes().get(each), failedByClass[each], ResponseTimes.of(byClass[each])))
                .toList();
    }

    /// How requests of users failed, by the component where it began, in the order of the design.
    Map<ComponentId, Map<Outcome, Long>> blames() {
        var byComponent = new LinkedHashMap<ComponentId, Map<Outcome, Long>>();
        for (int at = 0; at < graph.size(); at++) {
            var counts = counts(blames[at]);
            if (!counts.isEmpty()) {
                byComponent.put(graph.component(at).id(), Collections.unmodifiableMap(counts));
            }
        }
        return byComponent;
    }

    ResponseTimes times() {
        return ResponseTimes.of(all);
    }

    Map<Outcome, Long> failures() {
        return counts(ended);
    }

    /// Those that are not 0, of what went wrong.
    private static Map<Outcome, Long> counts(long[] all) {
        var counts = new EnumMap<Outcome, Long>(Outcome.class);
        for (var outcome : Outcome.values()) {
            if (outcome != Outcome.OK && all[outcome.place()] > 0) {
                counts.put(outcome, all[outcome.place()]);
            }
        }
        return counts;
    }

    List<Second> series() {
        return series;
    }

    List<Occurrence> log() {
        return log;
    }
}
