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
import java.util.TreeMap;
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

    private static final long LONGEST = 86_400 * Engine.SECOND;

    private final RequestGraph graph;
    private final Engine engine;
    private final Play play;
    private final IntFunction<List<Unit>> units;
    private final long warmUp;
    private final int self;
    private final Histogram all = new Histogram(LONGEST, 3);
    private final BriefHistogram thisSecond = new BriefHistogram(LONGEST);
    private final long[] ended = new long[Outcome.COUNT];
    private final Histogram[] byClass;
    private final long[] failedByClass;
    private final Map<Integer, Map<Outcome, Long>> blames = new TreeMap<>();
    private final Map<Unit, Integer> owners = new HashMap<>();
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

    /// Lets somebody know of every second.
    ///
    /// @param late nanoseconds after which an answer is
    void follow(long late, Beat told) {
        slowAfter = late;
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
        int owner = blamed == null ? -1 : owners.computeIfAbsent(blamed, this::owner);
        if (owner >= 0) {
            blames.computeIfAbsent(owner, _ -> new EnumMap<>(Outcome.class)).merge(outcome, 1L, Long::sum);
        }
    }

    private int owner(Unit unit) {
        for (int at = 0; at < graph.size(); at++) {
            if (units.apply(at).contains(unit)) {
                return at;
            }
        }
        return -1;
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
        blames.forEach((at, counts) -> byComponent.put(graph.component(at).id(), Collections.unmodifiableMap(counts)));
        return byComponent;
    }

    ResponseTimes times() {
        return ResponseTimes.of(all);
    }

    Map<Outcome, Long> failures() {
        var failures = new EnumMap<Outcome, Long>(Outcome.class);
        for (var outcome : Outcome.values()) {
            if (outcome != Outcome.OK && ended[outcome.place()] > 0) {
                failures.put(outcome, ended[outcome.place()]);
            }
        }
        return failures;
    }

    List<Second> series() {
        return series;
    }

    List<Occurrence> log() {
        return log;
    }
}
