package dev.nines.analysis.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

import dev.nines.analysis.flow.Rates;
import dev.nines.analysis.flow.RequestGraph;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.process.Arrivals;
import dev.nines.analysis.simulation.process.Clients;
import dev.nines.analysis.simulation.process.Outcome;
import dev.nines.analysis.simulation.process.Play;
import dev.nines.analysis.simulation.process.Unit;
import dev.nines.model.Architecture;
import dev.nines.model.component.ConnectionKind;
import dev.nines.model.component.Users;
import dev.nines.model.quantity.Durations;
import dev.nines.model.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/// One run of a design under a scenario, request by request.
///
/// A run depends on the design, the scenario, the seed and its number alone. It works on the thread that asks for it.
public final class Simulation {

    /// So many looks at whether to stop and how far it has come.
    private static final int STEPS = 200;

    private final Scenario scenario;
    private final RequestGraph graph;
    private final Luck luck;
    private final Engine engine = new Engine(1024);
    private final Play play = new Play(engine, 1024);
    private final Parts parts;
    private final Stores stores;
    private final Recorder recorder;
    private final @Nullable Unit[] clients;
    private final List<Fault> faults;
    private final Fleets fleets;
    private Map<Integer, Long> paidBefore = Map.of();
    private final long[] arrivedBefore;
    private final long[] areaBefore;
    private final long[] stayedBefore;
    private final long[][] endedBefore;

    private Simulation(Architecture design, Scenario scenario, long seed, int run) {
        this.scenario = scenario;
        this.graph = RequestGraph.of(design);
        this.luck = new Luck(seed, run);
        this.recorder = new Recorder(graph, engine, scenario.warmUp().toNanos());
        this.parts = new Parts(graph, play, luck);
        this.fleets = new Fleets(graph, parts, engine, play, luck, recorder, scenario.start());
        this.stores = new Stores(graph, parts, engine, play, luck, recorder);
        var balancing = new Balancing(graph, engine, play, luck, recorder, fleets);
        var wires = new Wires(graph, parts, play, luck, balancing, stores);
        wires.connect();
        fleets.start();
        clients = new Unit[graph.size()];
        var struck = new Struck(graph, parts, fleets, balancing, clients);
        faults = Timeline.of(design, scenario, luck, struck::parts);
        new Faults(graph, engine, struck, wires, stores, new Ailments(play, struck, luck.dice("ailments", "")), recorder, faults);
        arrivedBefore = new long[graph.size()];
        areaBefore = new long[graph.size()];
        stayedBefore = new long[graph.size()];
        endedBefore = new long[graph.size()][Outcome.COUNT];
        for (int at = 0; at < graph.size(); at++) {
            if (graph.spec(at) instanceof Users users) {
                start(at, users, wires);
            }
        }
    }

    /// Plays a design once.
    ///
    /// @param seed of the study
    public static SimulationResult of(Architecture design, Scenario scenario, long seed) {
        return of(design, scenario, seed, 0, _ -> {}, () -> false);
    }

    /// Plays a design once.
    ///
    /// @param run number of the replication
    /// @param progress told the share that is done
    /// @param cancelled asked at least every tenth of a second of work
    public static SimulationResult of(Architecture design, Scenario scenario, long seed, int run, DoubleConsumer progress,
            BooleanSupplier cancelled) {
        return new Simulation(design, scenario, seed, run).run(progress, cancelled);
    }

    private void start(int at, Users users, Wires wires) {
        var client = play.client(recorder);
        clients[at] = client;
        client.calls(wires.ways(at, 0));
        boolean longLived = users.connection() == ConnectionKind.LONG_LIVED;
        // messages on the connections that are open in a steady state
        double factor = longLived ? Durations.seconds(users.connectionLife()) * users.messageRate().perSecond() : 1;
        double[] shares = Rates.shares(graph, users.mix());
        if (longLived) {
            var rows = new double[2 * shares.length];
            System.arraycopy(shares, 0, rows, shares.length, shares.length);
            shares = rows;
        }
        var id = graph.component(at).id().value();
        var surges = Surges.of(faults, graph.component(at).id());
        double start = scenario.start().toSeconds();
        var arrivals = new Arrivals(second -> factor * users.profile().rateAt(start + second) * surges.factorAt(second),
                users.burstiness(), luck.dice("arrivals", id), scenario.duration().toNanos());
        new Clients(engine, play, client, arrivals, shares, luck.dice("classes", id), recorder::sent).start();
    }

    private SimulationResult run(DoubleConsumer progress, BooleanSupplier cancelled) {
        long warmUp = scenario.warmUp().toNanos();
        long end = scenario.duration().toNanos();
        boolean complete = engine.run(warmUp, cancelled);
        remember();
        for (int step = 1; complete && step <= STEPS; step++) {
            complete = !cancelled.getAsBoolean()
                    && engine.run(warmUp + (long) ((end - warmUp) * (step / (double) STEPS)), cancelled);
            progress.accept(step / (double) STEPS);
        }
        return result(complete);
    }

    /// What has happened before the figures begin.
    private void remember() {
        paidBefore = fleets.paid();
        for (int at = 0; at < graph.size(); at++) {
            for (var unit : units(at)) {
                arrivedBefore[at] += unit.arrived();
                areaBefore[at] += unit.area(engine.now());
                stayedBefore[at] += unit.stayed();
                for (var outcome : Outcome.values()) {
                    endedBefore[at][outcome.place()] += unit.ended(outcome);
                }
            }
        }
    }

    private List<Unit> units(int at) {
        var client = clients[at];
        if (client != null) {
            return List.of(client);
        }
        var units = new ArrayList<Unit>();
        Arrays.stream(parts.of(at)).forEach(part -> units.addAll(List.of(part)));
        return units;
    }

    private SimulationResult result(boolean complete) {
        var components = new ArrayList<ComponentPlay>();
        long sent = 0;
        for (int at = 0; at < graph.size(); at++) {
            var units = units(at);
            if (!units.isEmpty()) {
                var played = played(at, units);
                components.add(played);
                sent += graph.spec(at) instanceof Users ? played.arrived() : 0;
            }
        }
        var series = List.copyOf(recorder.series());
        var log = List.copyOf(recorder.log());
        return new SimulationResult(luck.seed(), luck.run(), scenario, complete, sent, recorder.failures(), recorder.times(),
                series,
                components, fleets.plays(paidBefore), log, effects(series, log), engine.happened(), engine.fingerprint());
    }

    private ComponentPlay played(int at, List<Unit> units) {
        long arrived = -arrivedBefore[at];
        double area = -areaBefore[at];
        double stayed = -stayedBefore[at];
        long ended = 0;
        var failed = new EnumMap<Outcome, Long>(Outcome.class);
        for (var outcome : Outcome.values()) {
            long count = -endedBefore[at][outcome.place()];
            for (var unit : units) {
                count += unit.ended(outcome);
            }
            ended += count;
            if (outcome != Outcome.OK && count > 0) {
                failed.put(outcome, count);
            }
        }
        for (var unit : units) {
            arrived += unit.arrived();
            area += unit.area(engine.now());
            stayed += unit.stayed();
        }
        double seconds = engine.now() - scenario.warmUp().toNanos();
        return new ComponentPlay(graph.component(at).id(), arrived, failed, area / seconds, stayed / ended / 1e6);
    }

    private List<FaultEffect> effects(List<Second> series, List<Occurrence> log) {
        var effects = new ArrayList<FaultEffect>();
        for (int i = 0; i < faults.size(); i++) {
            var until = i + 1 < faults.size() ? faults.get(i + 1).at() : scenario.duration();
            effects.add(Effects.of(faults.get(i), until, series, log));
        }
        return effects;
    }
}
