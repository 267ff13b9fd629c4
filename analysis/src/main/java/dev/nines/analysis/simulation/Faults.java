package dev.nines.analysis.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dev.nines.analysis.flow.RequestGraph;
import dev.nines.analysis.simulation.engine.Actor;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.process.Unit;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.scenario.Happening;

/// Lets faults begin and end, those of a scenario and others. What several faults hit at once works as usual only when the last has ended.
final class Faults implements Actor {

    private static final int BEGIN = 0;
    private static final int END = 1;

    private final RequestGraph graph;
    private final Engine engine;
    private final Struck struck;
    private final Wires wires;
    private final Stores stores;
    private final Ailments ailments;
    private final Log log;
    private final List<Fault> faults;
    /// Numbers of the faults that hit something now.
    private final Map<Unit, Set<Integer>> hitting = new HashMap<>();
    private final Map<Integer, Collection<Unit>> struckBy = new HashMap<>();
    private final Map<Integer, Set<Integer>> unanswered = new HashMap<>();
    private final Set<Integer> ongoing = new TreeSet<>();
    private final int self;

    Faults(RequestGraph graph, Engine engine, Struck struck, Wires wires, Stores stores, Ailments ailments, Log log,
            List<Fault> faults) {
        this.graph = graph;
        this.engine = engine;
        this.struck = struck;
        this.wires = wires;
        this.stores = stores;
        this.ailments = ailments;
        this.log = log;
        this.faults = new ArrayList<>(faults);
        self = engine.enter(this);
        for (int number = 0; number < faults.size(); number++) {
            engine.at(faults.get(number).at().toNanos(), self, BEGIN, number);
            engine.at(faults.get(number).end().toNanos(), self, END, number);
        }
    }

    /// What has happened and is known to happen; what is over for as long as it lasted.
    List<Fault> all() {
        return Collections.unmodifiableList(faults);
    }

    /// Lets something happen now that no scenario says.
    void strike(Fault fault) {
        int number = faults.size();
        faults.add(fault);
        act(BEGIN, number);
        engine.at(fault.end().toNanos(), self, END, number);
    }

    /// Lets be over now what goes on at components, and in them.
    ///
    /// @param components none for all, and all users
    void mend(List<ComponentId> components) {
        var inside = struck.inside(components);
        for (int number : List.copyOf(ongoing)) {
            var fault = faults.get(number);
            if (components.isEmpty() || fault.components().stream().anyMatch(inside::contains)) {
                var lasted = Duration.ofNanos(engine.now()).minus(fault.at());
                faults.set(number, new Fault(fault.event(), fault.components(), fault.part(), fault.at(), lasted));
                act(END, number);
            }
        }
    }

    /// Makes something known that no scenario says when it happens.
    ///
    /// @return what to turn it on and off with
    Crew.Ails ails(Fault fault) {
        int number = faults.size();
        faults.add(fault);
        return (units, begins) -> units.forEach(unit -> turn(unit, number, begins));
    }

    private void turn(Unit unit, int number, boolean begins) {
        var now = hitting.computeIfAbsent(unit, _ -> new TreeSet<>());
        if (begins ? now.add(number) : now.remove(number)) {
            ailments.settle(unit, now.stream().map(faults::get).toList());
        }
    }

    @Override
    public void act(int what, int number) {
        var fault = faults.get(number);
        boolean begins = what == BEGIN;
        if (begins ? !ongoing.add(number) : !ongoing.remove(number)) {
            return;
        }
        tell(fault, begins);
        for (var unit : begins ? strike(fault, number) : struckBy.getOrDefault(number, List.of())) {
            turn(unit, number, begins);
        }
        struck.servers(fault, begins);
        struck.shift(fault, begins, engine.now());
        if (fault.event().what() instanceof Happening.Crash) {
            struck.places(fault.components()).forEach(at -> resolve(at, number, begins));
        }
    }

    private void tell(Fault fault, boolean begins) {
        if (begins || !(fault.event().what() instanceof Happening.CacheLoss)) {
            var what = begins ? Occurrence.What.BROKE : Occurrence.What.MENDED;
            fault.components().forEach(id -> log.happened(what, place(id), fault.part(), 0, fault.event().what()));
        }
    }

    /// Who is hit is known when it begins: leaders of databases are others later.
    private Collection<Unit> strike(Fault fault, int number) {
        var units = switch (fault.event().what()) {
            case Happening.Failover _ -> fault.components().stream().flatMap(id -> stores.leaders(place(id)).stream()).toList();
            case Happening.CacheLoss _ -> {
                struck.places(fault.components()).forEach(stores::empty);
                yield List.<Unit>of();
            }
            case Happening.ZonalShift _,Happening.Surge _ -> List.<Unit>of();
            case Happening.Crash _,Happening.Hang _,Happening.Slow _,Happening.PacketLoss _,Happening.Latency _,Happening.Errors _,Happening.Partition _ ->
                struck.by(fault);
        };
        struckBy.put(number, units);
        return units;
    }

    private int place(ComponentId id) {
        return graph.design().components().placeOf(id);
    }

    private void resolve(int at, int number, boolean begins) {
        var resolver = wires.resolver(at);
        if (resolver != null) {
            var now = unanswered.computeIfAbsent(at, _ -> new TreeSet<>());
            if (begins ? now.add(number) : now.remove(number)) {
                resolver.turn(now.isEmpty(), engine.now());
            }
        }
    }
}
