package dev.nines.analysis.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.nines.analysis.flow.RequestGraph;
import dev.nines.analysis.simulation.engine.Actor;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.process.Play;
import dev.nines.analysis.simulation.process.Unit;
import dev.nines.model.Component;
import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.quantity.ComponentId;

/// Breaks and mends processes when faults say so.
///
/// What a component contains breaks with it. Of what spans zones, the parts that stand in a zone break with the zone; what the
/// provider runs over several zones goes on.
final class Faults implements Actor {

    private static final int BREAK = 0;
    private static final int MEND = 1;

    private final RequestGraph graph;
    private final Parts parts;
    private final Play play;
    private final Log log;
    private final List<Fault> faults;

    Faults(RequestGraph graph, Parts parts, Engine engine, Play play, Log log, List<Fault> faults) {
        this.graph = graph;
        this.parts = parts;
        this.play = play;
        this.log = log;
        this.faults = faults;
        int self = engine.enter(this);
        for (int number = 0; number < faults.size(); number++) {
            var fault = faults.get(number);
            place(fault.component());
            engine.at(fault.at().toNanos(), self, BREAK, number);
            engine.at(fault.at().plus(fault.lasts()).toNanos(), self, MEND, number);
        }
    }

    private int place(ComponentId id) {
        int place = graph.design().components().placeOf(id);
        if (place < 0) {
            throw new IllegalArgumentException("a fault of " + id + ", which is not in the design\nMaybe the id is misspelt");
        }
        return place;
    }

    @Override
    public void act(int what, int number) {
        var fault = faults.get(number);
        log.happened(what == BREAK ? Occurrence.What.BROKE : Occurrence.What.MENDED, place(fault.component()), -1);
        for (var unit : hit(fault)) {
            if (what == BREAK) {
                strike(unit, fault);
            } else if (fault.kind() == Fault.Kind.SLOW) {
                unit.slow(1);
            } else {
                play.start(unit);
            }
        }
    }

    private void strike(Unit unit, Fault fault) {
        switch (fault.kind()) {
            case STOP -> play.stop(unit);
            case HANG -> play.hang(unit);
            case SLOW -> unit.slow(fault.factor());
        }
    }

    private List<Unit> hit(Fault fault) {
        var units = new ArrayList<Unit>();
        var broken = graph.component(place(fault.component()));
        var inside = inside(broken);
        for (int at = 0; at < graph.size(); at++) {
            var all = parts.of(at);
            var machine = graph.component(graph.machine(at));
            boolean whole = inside.contains(machine.id()) || inside.contains(graph.component(at).id());
            int some = whole ? (int) Math.ceil(fault.share() * all.length) : all.length;
            for (int part = 0; part < some; part++) {
                if (whole || standsIn(broken, machine, at, part)) {
                    units.addAll(List.of(all[part]));
                }
            }
        }
        return units;
    }

    /// A component and all that stands in it.
    private Set<ComponentId> inside(Component broken) {
        var inside = new HashSet<ComponentId>();
        for (var each : graph.design().components()) {
            for (var at = each; at != null; at = graph.design().parent(at)) {
                if (at.id().equals(broken.id())) {
                    inside.add(each.id());
                    break;
                }
            }
        }
        return inside;
    }

    /// Whether a part of something that spans zones stands in the zone that broke.
    private boolean standsIn(Component broken, Component machine, int at, int part) {
        if (!(broken.spec() instanceof AvailabilityZone)) {
            return false;
        }
        var zone = graph.design().zones(broken);
        int parallel = parts.of(at).length;
        boolean only = graph.design().zones(machine).equals(zone);
        return only || parallel > 1 && zone.contains(parts.zone(at, part));
    }
}
