package dev.nines.analysis.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.nines.analysis.flow.RequestGraph;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.process.Play;
import dev.nines.analysis.simulation.process.Unit;
import dev.nines.analysis.simulation.process.Whereabouts;
import dev.nines.analysis.simulation.rollout.Clockwork;
import dev.nines.analysis.simulation.rollout.Order;
import dev.nines.analysis.simulation.rollout.Rollout;
import dev.nines.analysis.simulation.rollout.Trace;
import dev.nines.model.Architecture;
import dev.nines.model.component.Users;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Happening;
import dev.nines.model.scenario.Scenario;
import dev.nines.model.scenario.Timing;
import dev.nines.model.scenario.Where;
import dev.nines.model.text.Message;
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
    private final Measures measures;
    private final Recorder recorder;
    private final @Nullable Unit[] clients;
    private final Faults faults;
    private final Crowds crowds;
    private final Queues queues;
    private final @Nullable Rollout rollout;
    private final Fleets fleets;
    private final Function<Frames, Camera> cameras;
    private @Nullable Camera camera;
    private @Nullable Start start;
    private @Nullable Overload overload;

    private Simulation(RequestGraph graph, Scenario scenario, long seed, int run, @Nullable Order order,
            List<ComponentId> targets) {
        this.scenario = scenario;
        this.graph = graph;
        this.luck = new Luck(seed, run);
        this.recorder = new Recorder(graph, engine, play, this::units, scenario.warmUp().toNanos());
        var places = targets.stream().map(graph.design().components()::placeOf).collect(Collectors.toCollection(TreeSet::new));
        this.parts = new Parts(graph, play, luck, places);
        this.rollout = order == null ? null : new Rollout(order, engine, luck.dice("release", ""));
        this.fleets = new Fleets(graph, parts, engine, play, luck, recorder, scenario.start(), rollout, places);
        this.queues = new Queues(graph, parts, engine, play, luck, graph.rows());
        var stores = new Stores(graph, parts, engine, play, luck, recorder);
        var balancing = new Balancing(graph, engine, play, luck, recorder, fleets);
        var wires = new Wires(graph, parts, play, luck, balancing, stores, queues);
        if (graph.longLived()) {
            play.keepConnections(graph.classes().size());
        }
        wires.connect();
        this.measures = new Measures(graph, parts, stores, queues, new Bounds(graph, parts, play), balancing.bindings());
        fleets.start();
        clients = new Unit[graph.size()];
        var struck = new Struck(graph, parts, fleets, balancing, clients);
        faults = new Faults(graph, engine, struck, wires, stores, new Ailments(play, struck, luck.dice("ailments", "")), recorder,
                Timeline.of(graph.design(), scenario, luck, struck::parts));
        if (order != null && rollout != null) {
            var harm = faults.ails(fault(order.release().harm()));
            var cold = faults.ails(fault(new Happening.Slow(order.release().coldFactor())));
            fleets.released().forEach(crew -> crew.suffer(harm, cold));
            var clockwork = rollout.clockwork();
            recorder.follow(order.slow(), (second, slow, times) -> clockwork.second(new Clockwork.Users(second.sent(),
                    second.answered(), second.failed(), slow, second.open(), second.p99(), times)));
        }
        cameras = film -> new Camera(graph, parts, fleets, balancing, queues, engine, play, everything(), film);
        crowds = new Crowds(graph, engine, play, luck, scenario, recorder, faults);
        for (int at = 0; at < graph.size(); at++) {
            if (graph.spec(at) instanceof Users users) {
                var client = play.client(recorder);
                clients[at] = client;
                client.calls(wires.ways(at, 0));
                crowds.start(at, users, client, measures);
            }
        }
    }

    /// What there was when the warm-up was over.
    private record Start(Tally[] tallies, List<Use> uses, Map<Integer, Long> paid) {}

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
        return of(RequestGraph.of(design), scenario, seed, run, progress, cancelled);
    }

    /// Plays a design once and records what every component does at the ends of steps: the same run, with the same fingerprint, as
    /// without. So nothing needs to be recorded until somebody wants to look at a run.
    ///
    /// @param frames empty ones, which are filled
    /// @param cancelled asked at least every tenth of a second of work
    public static SimulationResult recorded(Architecture design, Scenario scenario, long seed, int run, Frames frames,
            DoubleConsumer progress, BooleanSupplier cancelled) {
        return recording(design, scenario, seed, run, frames).run(progress, cancelled);
    }

    /// One that is played bit by bit.
    ///
    /// @param frames empty ones, which are filled
    static Simulation recording(Architecture design, Scenario scenario, long seed, int run, Frames frames) {
        var simulation = new Simulation(RequestGraph.of(design), scenario, seed, run, null, List.of());
        simulation.record(frames);
        return simulation;
    }

    /// Plays a release of servers until it is over, after the warm-up of a scenario, which says how long it may last at most.
    ///
    /// @param design in which what gets it are groups of fixed sizes
    /// @param targets what gets it
    /// @param after seconds that are played when it is over
    /// @param cancelled asked at least every tenth of a second of work
    public static Trace released(RequestGraph design, Scenario scenario, long seed, int run, Order order,
            List<ComponentId> targets, int after, BooleanSupplier cancelled) {
        var simulation = new Simulation(design, scenario, seed, run, order, targets);
        return simulation.release(after, cancelled);
    }

    /// The same, recorded.
    ///
    /// @param frames empty ones, which are filled
    public static RecordedRelease releaseRecorded(RequestGraph design, Scenario scenario, long seed, int run, Order order,
            List<ComponentId> targets, int after, Frames frames, BooleanSupplier cancelled) {
        var simulation = new Simulation(design, scenario, seed, run, order, targets);
        simulation.record(frames);
        var trace = simulation.release(after, cancelled);
        return new RecordedRelease(trace, frames, simulation.recorder.log());
    }

    /// What became of a release, and what every component did meanwhile.
    public record RecordedRelease(Trace trace, Frames frames, List<Occurrence> log) {

        public RecordedRelease {
            log = List.copyOf(log);
        }
    }

    /// @throws Unplayable if more is under way at once than a run has room for
    private Trace release(int after, BooleanSupplier cancelled) {
        var release = Objects.requireNonNull(rollout);
        long end = scenario.duration().toNanos();
        boolean on = filmed(scenario.warmUp().toNanos(), cancelled);
        release.begin();
        while (on && !release.isOver() && engine.now() < end) {
            on = filmed(Math.min(end, engine.now() + Engine.SECOND), cancelled);
        }
        on = on && filmed(Math.min(end, engine.now() + after * Engine.SECOND), cancelled);
        if (isOverloaded()) {
            var full = overload();
            throw new Unplayable(Message.of(Simulation.class, "release-overloads", full.at().toSeconds(), full.underWay(),
                    full.there(), graph.component(graph.design().components().placeOf(full.component())).label()));
        }
        return release.trace(on);
    }

    private static Fault fault(Happening what) {
        return new Fault(new Event(what, Where.all("server"), new Timing.Once(Duration.ZERO, null)), List.of(), -1, Duration.ZERO,
                Duration.ZERO);
    }

    /// Plays a design whose graph is known.
    static SimulationResult of(RequestGraph graph, Scenario scenario, long seed, int run, DoubleConsumer progress,
            BooleanSupplier cancelled) {
        return new Simulation(graph, scenario, seed, run, null, List.of()).run(progress, cancelled);
    }

    private SimulationResult run(DoubleConsumer progress, BooleanSupplier cancelled) {
        long warmUp = scenario.warmUp().toNanos();
        long end = scenario.duration().toNanos();
        boolean complete = advance(warmUp, cancelled);
        for (int step = 1; complete && step <= STEPS; step++) {
            complete = !cancelled.getAsBoolean()
                    && advance(warmUp + (long) ((end - warmUp) * (step / (double) STEPS)), cancelled);
            progress.accept(step / (double) STEPS);
        }
        return result(complete);
    }

    private void record(Frames into) {
        camera = cameras.apply(into);
    }

    /// Runs up to a time of the scenario.
    ///
    /// @return whether it got there
    boolean advance(long until, BooleanSupplier cancelled) {
        long warmUp = scenario.warmUp().toNanos();
        boolean on = true;
        if (start == null && until >= warmUp) {
            on = filmed(warmUp, cancelled);
            start = on ? begun() : null;
        }
        on = on && filmed(until, cancelled);
        if (overload == null && isOverloaded()) {
            overload = overload();
        }
        return on;
    }

    private Start begun() {
        return new Start(tallies(), uses(), fleets.paid());
    }

    /// How far it has come.
    long now() {
        return engine.now();
    }

    Faults faults() {
        return faults;
    }

    Crowds crowds() {
        return crowds;
    }

    /// What users have noticed so far, and what has happened.
    Recorder recorder() {
        return recorder;
    }

    /// Runs up to a time, with a stop at each frame that is due.
    private boolean filmed(long until, BooleanSupplier cancelled) {
        boolean on = true;
        while (on && camera != null && camera.due() <= until) {
            on = engine.run(camera.due(), cancelled);
            if (on) {
                camera.take();
            }
        }
        return on && engine.run(until, cancelled);
    }

    private Unit[][][] everything() {
        return IntStream.range(0, graph.size()).mapToObj(this::parts).toArray(Unit[][][]::new);
    }

    private Unit[][] parts(int at) {
        var client = clients[at];
        return client == null ? parts.of(at) : new Unit[][]{{client}};
    }

    /// What has happened at each component so far.
    private Tally[] tallies() {
        var tallies = new Tally[graph.size()];
        Arrays.setAll(tallies, at -> Tally.of(units(at), measures.of(at), engine.now()));
        return tallies;
    }

    /// How much each component has worked so far.
    private List<Use> uses() {
        return IntStream.range(0, graph.size()).mapToObj(at -> Use.of(parts(at), engine.now())).toList();
    }

    private List<Unit> units(int at) {
        return Arrays.stream(parts(at)).flatMap(Arrays::stream).toList();
    }

    /// What came of it since the warm-up was over.
    ///
    /// @param complete whether it was played to the end
    SimulationResult result(boolean complete) {
        var before = start == null ? begun() : start;
        var components = new ArrayList<ComponentPlay>();
        long sent = 0;
        double nanoseconds = engine.now() - scenario.warmUp().toNanos();
        var after = tallies();
        var uses = uses();
        var paidAfter = fleets.paid();
        for (int at = 0; at < graph.size(); at++) {
            if (!units(at).isEmpty()) {
                var happened = after[at].since(before.tallies()[at]);
                int machine = graph.machine(at);
                var paid = paidAfter.get(machine);
                double busy = uses.get(at).share(before.uses().get(at), nanoseconds,
                        paid == null ? null : (Long) (paid - before.paid().getOrDefault(machine, 0L)));
                components.add(happened.play(graph.component(at).id(), nanoseconds, busy));
                sent += graph.spec(at) instanceof Users ? happened.arrived() : 0;
            }
        }
        var series = List.copyOf(recorder.series());
        var log = List.copyOf(recorder.log());
        return new SimulationResult(luck.seed(), luck.run(), scenario, complete, overload, sent, recorder.failures(),
                recorder.times(),
                series, components, fleets.plays(before.paid()), recorder.classes(), recorder.blames(), log,
                effects(series, log), engine.happened(), engine.fingerprint());
    }

    /// Whether nothing happens any more because too much is there at once.
    boolean isOverloaded() {
        return engine.room().isFull();
    }

    private Overload overload() {
        var where = new Whereabouts(play);
        var there = where.standing(IntStream.range(0, graph.size()).mapToObj(this::units).toList());
        long messages = 0;
        int most = 0;
        for (int at = 0; at < there.length; at++) {
            var kept = queues.at(at);
            there[at] += kept == null ? 0 : kept.inside();
            messages += kept == null ? 0 : kept.inside();
            most = there[at] > there[most] ? at : most;
        }
        long all = where.going() + messages;
        recorder.happened(Occurrence.What.OVERLOADED, most, -1, (int) there[most], null);
        return new Overload(Duration.ofNanos(engine.now()), all, graph.component(most).id(), there[most]);
    }

    private List<FaultEffect> effects(List<Second> series, List<Occurrence> log) {
        var effects = new ArrayList<FaultEffect>();
        var all = faults.all().stream().sorted(Comparator.comparing(Fault::at)).toList();
        for (int i = 0; i < all.size(); i++) {
            var fault = all.get(i);
            var until = all.stream().skip(i + 1L).map(Fault::at).filter(at -> at.compareTo(fault.at()) > 0).findFirst()
                    .orElse(scenario.duration());
            effects.add(Effects.of(fault, until, series, log));
        }
        return effects;
    }
}
