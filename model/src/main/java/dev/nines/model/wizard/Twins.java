package dev.nines.model.wizard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.RequestClass;
import dev.nines.model.Traffic;
import dev.nines.model.component.DatabaseServer;
import dev.nines.model.component.DeploymentGroup;
import dev.nines.model.component.Pipeline;
import dev.nines.model.component.Server;
import dev.nines.model.component.ServerPurpose;
import dev.nines.model.component.Subnet;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Gives servers behind a load balancer twins in the zones where it has no target yet.
final class Twins {

    private final Draft draft;
    private final Network network;

    Twins(Draft draft, Network network) {
        this.draft = draft;
        this.network = network;
    }

    /// Servers behind the same balancer, by that balancer; what stays in its zone is told.
    void make() {
        var teams = new LinkedHashMap<ComponentId, LinkedHashSet<ComponentId>>();
        for (var component : draft.design().components()) {
            if (component.spec() instanceof Server && network.vpc().equals(draft.design().vpc(component))) {
                var balancer = balancer(component);
                if (balancer != null && draft.find(component.parent()) instanceof Component parent
                        && parent.spec() instanceof Subnet && !holdsData(component)) {
                    teams.computeIfAbsent(balancer, _ -> new LinkedHashSet<>()).add(component.id());
                } else if (component.spec() instanceof Server server && server.purpose() == ServerPurpose.GENERAL) {
                    draft.step(holdsData(component) ? "left.data" : "left.server", component);
                }
            }
        }
        teams.values().forEach(team -> spread(List.copyOf(team)));
    }

    private boolean holdsData(Component server) {
        return draft.inside(server.id()).stream().anyMatch(each -> each.spec() instanceof DatabaseServer);
    }

    private @Nullable ComponentId balancer(Component server) {
        return Machines.callsFromOutside(draft, server).stream().map(Connection::from)
                .filter(from -> Machines.divides(draft.get(from).spec())).findFirst().orElse(null);
    }

    private void spread(List<ComponentId> team) {
        var covered = new LinkedHashSet<ComponentId>();
        team.forEach(id -> network.zones(draft.get(id)).forEach(zone -> covered.add(zone.id())));
        var like = draft.get(team.getFirst());
        var purpose = Network.Purpose.of(Network.subnet(draft.get(Objects.requireNonNull(like.parent()))));
        var homes = network.zones().stream().filter(zone -> !covered.contains(zone.id()))
                .map(zone -> network.find(zone, purpose)).filter(home -> home != null).toList();
        if (!homes.isEmpty()) {
            divide(like, covered.size() + homes.size(), team.size() == 1);
            homes.forEach(home -> twin(draft.get(like.id()), home));
        }
    }

    /// Many equal servers in one zone are divided over the zones instead of being added to.
    private void divide(Component like, int zones, boolean alone) {
        if (alone && like.spec() instanceof Server server && server.count() > 1) {
            var each = Math.ceilDiv(server.count(), zones);
            var needed = like.needed();
            var put = draft.change(like, "count", each);
            draft.put(needed == null || needed <= each ? put : RecordType.with(put, "needed", each));
            draft.step("servers.divided", like, server.count(), each);
        }
    }

    private void twin(Component like, Component home) {
        var zone = network.zone(home);
        var from = network.zones(like).getFirst();
        var copies = new HashMap<ComponentId, ComponentId>();
        var originals = Machines.whole(draft, like);
        for (var original : originals) {
            var id = new ComponentId(draft.freshId(zone == null
                    ? original.id().value()
                    : Network.idFor(original, from, zone)));
            var parent = original.id().equals(like.id()) ? home.id() : copies.get(original.parent());
            var name = zone == null || !original.id().equals(like.id())
                    ? original.name()
                    : Network.relettered(original.name(), Network.letter(from), Network.letter(zone));
            draft.add(original.withId(id).in(parent).named(name).at(null));
            copies.put(original.id(), id);
        }
        for (var call : List.copyOf(draft.design().connections())) {
            connect(call, copies);
        }
        demands(copies);
        draft.step("server.twin", draft.get(copies.getOrDefault(like.id(), like.id())), like, home);
    }

    private void connect(Connection call, Map<ComponentId, ComponentId> copies) {
        var from = copies.get(call.from());
        var to = copies.get(call.to());
        var comes = draft.get(call.from()).spec();
        if (from != null) {
            draft.connect(call, from, to == null ? call.to() : to);
        } else if (to != null && (Machines.divides(comes) || call.protocol() == Connection.Protocol.SSH
                || comes instanceof DeploymentGroup || comes instanceof Pipeline)) {
            draft.connect(call, call.from(), to);
        }
    }

    /// What a request class asks of the original it asks of the twin.
    private void demands(Map<ComponentId, ComponentId> copies) {
        var classes = new ArrayList<RequestClass>();
        for (var each : draft.design().traffic().classes()) {
            var demands = new ArrayList<>(each.demands());
            each.demands().stream().filter(demand -> copies.containsKey(demand.component()))
                    .forEach(demand -> demands.add(RecordType.with(demand, "component",
                            copies.get(demand.component()))));
            classes.add(RecordType.with(each, "demands", List.copyOf(demands)));
        }
        draft.set(new Traffic(classes));
    }
}
