package dev.nines.analysis.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dev.nines.analysis.flow.RequestGraph;
import dev.nines.analysis.simulation.engine.Actor;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.process.Outcome;
import dev.nines.analysis.simulation.process.Play;
import dev.nines.model.scenario.Happening;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/// Writes down what users notice, second by second and altogether, and what happens.
final class Recorder implements Actor, Play.Witness, Log {

    private static final long LONGEST = 86_400 * Engine.SECOND;

    private final RequestGraph graph;
    private final Engine engine;
    private final long warmUp;
    private final int self;
    private final Histogram all = new Histogram(LONGEST, 3);
    private final Histogram thisSecond = new Histogram(LONGEST, 3);
    private final long[] ended = new long[Outcome.COUNT];
    private final List<Second> series = new ArrayList<>();
    private final List<Occurrence> log = new ArrayList<>();
    private long sent;
    private long failed;
    private long sentBefore;
    private long open;

    Recorder(RequestGraph graph, Engine engine, long warmUp) {
        this.graph = graph;
        this.engine = engine;
        this.warmUp = warmUp;
        this.self = engine.enter(this);
        engine.after(Engine.SECOND, self, 0, 0);
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
            thisSecond.recordValue(Math.min(took, LONGEST));
            if (counts) {
                all.recordValue(Math.min(took, LONGEST));
            }
        } else {
            failed++;
        }
        if (counts) {
            ended[outcome.place()]++;
        }
    }

    @Override
    public void act(int what, int subject) {
        series.add(new Second(series.size(), sent - sentBefore, thisSecond.getTotalCount(), failed,
                ResponseTimes.at(thisSecond, 50), ResponseTimes.at(thisSecond, 95), ResponseTimes.at(thisSecond, 99), open));
        sentBefore = sent;
        failed = 0;
        if (thisSecond.getTotalCount() > 0) {
            thisSecond.reset();
        }
        engine.after(Engine.SECOND, self, 0, 0);
    }

    @Override
    public void happened(Occurrence.What what, int component, int part, int count, @Nullable Happening event) {
        log.add(new Occurrence(Duration.ofNanos(engine.now()), what, graph.component(component).id(), part, count, event));
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
