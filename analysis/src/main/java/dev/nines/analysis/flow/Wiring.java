package dev.nines.analysis.flow;

import java.util.ArrayList;
import java.util.List;

import dev.nines.model.Architecture;
import dev.nines.model.Connection;
import dev.nines.model.Connection.CallMode;
import dev.nines.model.Connection.Dependency;
import dev.nines.model.Connection.FailoverRole;
import dev.nines.model.Connection.Protocol;
import dev.nines.model.component.ElasticIp;
import dev.nines.model.component.MessageQueue;
import dev.nines.model.quantity.ComponentId;

/// Finds the ways of a design: its connections that carry requests, and what follows from containment.
final class Wiring {

    private final Architecture design;
    private final List<String> classes;
    private final List<List<Call>> lists = new ArrayList<>();

    private Wiring(Architecture design, List<String> classes) {
        this.design = design;
        this.classes = classes;
    }

    /// The ways by caller.
    static Call[][] of(Architecture design, List<String> classes) {
        return new Wiring(design, classes).calls();
    }

    private Call[][] calls() {
        var called = new boolean[design.components().size()];
        design.components().forEach(_ -> lists.add(new ArrayList<>(2)));
        for (var connection : design.connections()) {
            var from = design.components().placeOf(connection.from());
            var to = design.components().placeOf(connection.to());
            if (from >= 0 && to >= 0 && from != to && carriesRequests(connection)) {
                lists.get(from).add(call(connection, from, to));
                called[to] = true;
            }
        }
        for (var at = 0; at < design.components().size(); at++) {
            addImplied(at, called);
        }
        return lists.stream().map(list -> list.toArray(Call[]::new)).toArray(Call[][]::new);
    }

    private static boolean carriesRequests(Connection connection) {
        return connection.protocol() != Protocol.PEERING && connection.protocol() != Protocol.REPLICATION;
    }

    private Call call(Connection connection, int from, int to) {
        var mask = -1L;
        if (!connection.classes().isEmpty() && !classes.getFirst().isEmpty()) {
            mask = 0;
            for (var name : connection.classes()) {
                var place = classes.indexOf(name);
                mask |= place < 0 ? 0 : 1L << place;
            }
        }
        var waits = connection.mode() == CallMode.SYNC
                && !(design.components().get(from).spec() instanceof MessageQueue);
        return new Call(from, to, connection, connection.callsPerRequest(), connection.probability().value(),
                connection.weight(), connection.role() == FailoverRole.SECONDARY,
                connection.protocol() == Protocol.WEBSOCKET, connection.dependency() == Dependency.HARD, waits, false,
                mask);
    }

    private void addImplied(int at, boolean[] called) {
        var component = design.components().get(at);
        if (component.spec() instanceof ElasticIp address && lists.get(at).isEmpty()
                && address.attachedTo() != null) {
            addImplied(at, address.attachedTo());
        }
        var parent = component.parent();
        if (parent != null && FlowKinds.listens(component.spec()) && !called[at]) {
            var host = design.components().placeOf(parent);
            if (host >= 0 && FlowKinds.hosts(design.components().get(host).spec())) {
                lists.get(host).add(Call.implied(host, at));
            }
        }
    }

    private void addImplied(int from, ComponentId target) {
        var to = design.components().placeOf(target);
        if (to >= 0 && to != from) {
            lists.get(from).add(Call.implied(from, to));
        }
    }
}
