package dev.nines.analysis.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import dev.nines.analysis.flow.RequestGraph;
import dev.nines.analysis.simulation.process.Unit;
import dev.nines.model.Component;
import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.scenario.Happening;
import dev.nines.model.scenario.Where;
import org.jspecify.annotations.Nullable;

/// Finds the processes that a fault hits.
///
/// What a component contains is hit with it. Of what spans zones, the parts that stand in a zone are hit with the zone; what the
/// provider runs over several zones goes on.
final class Struck {

    private final RequestGraph graph;
    private final Parts parts;
    private final Fleets fleets;
    private final Balancing balancing;
    private final @Nullable Unit[] clients;

    /// @param clients those who send the requests of users, by place
    Struck(RequestGraph graph, Parts parts, Fleets fleets, Balancing balancing, @Nullable Unit[] clients) {
        this.graph = graph;
        this.balancing = balancing;
        this.parts = parts;
        this.fleets = fleets;
        this.clients = clients;
    }

    /// The processes that a fault hits; of a network that is cut, those on both sides.
    Collection<Unit> by(Fault fault) {
        if (fault.event().what() instanceof Happening.Partition partition) {
            var sides = new LinkedHashSet<>(partition.from().isEmpty() ? all() : side(partition.from(), -1));
            sides.addAll(side(fault.event().on(), fault.part()));
            return sides;
        }
        return units(fault.components(), fault.event().on().share().value(), fault.part());
    }

    /// From whom nothing arrives at a process while the network is cut.
    Predicate<Unit> beyond(Fault fault, Unit unit) {
        var here = side(fault.event().on(), fault.part());
        if (!here.contains(unit) || !(fault.event().what() instanceof Happening.Partition partition)) {
            return here::contains;
        }
        var there = partition.from();
        return there.isEmpty() ? caller -> !here.contains(caller) : side(there, -1)::contains;
    }

    /// Who is on one side of a cut: processes, users, and those who check for balancers.
    private Set<Unit> side(Where where, int only) {
        var components = ids(where);
        var side = new LinkedHashSet<>(units(components, where.share().value(), only));
        for (int at : places(components)) {
            if (clients[at] != null) {
                side.add(clients[at]);
            }
            side.addAll(balancing.checkers(at));
            for (var call : graph.out(at)) {
                if (graph.spec(call.to()) instanceof TargetGroup) {
                    side.addAll(balancing.checkers(call.to()));
                }
            }
        }
        return side;
    }

    private List<ComponentId> ids(Where where) {
        return where.of(graph.design()).stream().map(Component::id).toList();
    }

    private List<Unit> all() {
        var all = new ArrayList<Unit>();
        for (int at = 0; at < graph.size(); at++) {
            for (var part : parts.of(at)) {
                all.addAll(List.of(part));
            }
        }
        return all;
    }

    /// How many equal parts a component has.
    int parts(Component component) {
        int at = graph.design().components().placeOf(component.id());
        return graph.hasPrograms(at) || fleets.move(at) ? component.servers() : parts.of(at).length;
    }

    /// Places of components and all that stands in them.
    List<Integer> places(List<ComponentId> components) {
        var places = new ArrayList<Integer>();
        var inside = inside(components);
        for (int at = 0; at < graph.size(); at++) {
            if (inside.contains(graph.component(at).id())) {
                places.add(at);
            }
        }
        return places;
    }

    private List<Unit> units(List<ComponentId> components, double share, int only) {
        var units = new ArrayList<Unit>();
        var inside = inside(components);
        for (int at = 0; at < graph.size(); at++) {
            if (parts.of(at).length == 0) {
                continue;
            }
            for (int part : hit(at, components, inside, share, only)) {
                units.addAll(List.of(parts.of(at)[part]));
            }
        }
        return units;
    }

    /// The parts of a component that are hit. Of servers that come and go, those that are there; but what encloses them, or is on all of
    /// them, hits those to come as well.
    private List<Integer> hit(int at, List<ComponentId> components, Set<ComponentId> inside, double share, int only) {
        var machine = graph.component(graph.machine(at));
        boolean whole = inside.contains(machine.id()) || inside.contains(graph.component(at).id());
        boolean toCome = whole && share == 1 && only < 0 && !components.contains(machine.id());
        var there = IntStream.range(0, Math.max(parts.of(at).length, fleets.move(at) ? parts.servers(at) : 0))
                .filter(part -> toCome || fleets.isRunning(at, part)).boxed().toList();
        if (!whole) {
            return there.stream().filter(part -> standsIn(components, machine, at, part)).toList();
        }
        if (only >= 0) {
            return only < there.size() ? List.of(there.get(only)) : List.of();
        }
        return there.subList(0, (int) Math.ceil(share * there.size()));
    }

    /// Tells groups that servers of theirs run no more, or hang, or do so no more.
    void servers(Fault fault, boolean begins) {
        boolean crash = fault.event().what() instanceof Happening.Crash;
        if (!crash && !(fault.event().what() instanceof Happening.Hang)) {
            return;
        }
        var inside = inside(fault.components());
        for (var id : fault.components()) {
            var zone = graph.design().find(id);
            if (crash && zone != null && zone.spec() instanceof AvailabilityZone) {
                graph.design().zones(zone).forEach(name -> fleets.lost(name, begins));
            }
        }
        for (int at = 0; at < graph.size(); at++) {
            if (graph.machine(at) == at && fleets.move(at)) {
                for (int part : hit(at, fault.components(), inside, fault.event().on().share().value(), fault.part())) {
                    if (!crash) {
                        fleets.hung(at, part, begins);
                    } else if (begins) {
                        fleets.crashed(at, part);
                    }
                }
            }
        }
    }

    /// Shifts load balancers away from a zone, or back.
    void shift(Fault fault, boolean begins, long now) {
        if (fault.event().what() instanceof Happening.ZonalShift) {
            for (var id : fault.components()) {
                var zone = graph.design().find(id);
                if (zone != null && zone.spec() instanceof AvailabilityZone) {
                    graph.design().zones(zone).forEach(name -> balancing.names().shift(name, begins, now));
                }
            }
        }
    }

    /// Components and all that stands in them.
    Set<ComponentId> inside(List<ComponentId> components) {
        var inside = new HashSet<ComponentId>();
        for (var each : graph.design().components()) {
            for (var at = each; at != null; at = graph.design().parent(at)) {
                if (components.contains(at.id())) {
                    inside.add(each.id());
                    break;
                }
            }
        }
        return inside;
    }

    /// Whether a part of something that spans zones stands in a zone that is hit.
    private boolean standsIn(List<ComponentId> components, Component machine, int at, int part) {
        for (var id : components) {
            var zone = graph.design().find(id);
            if (zone != null && zone.spec() instanceof AvailabilityZone) {
                var names = graph.design().zones(zone);
                boolean only = graph.design().zones(machine).equals(names);
                if (only || (fleets.move(at) || parts.of(at).length > 1) && names.contains(fleets.zone(at, part))) {
                    return true;
                }
            }
        }
        return false;
    }
}
