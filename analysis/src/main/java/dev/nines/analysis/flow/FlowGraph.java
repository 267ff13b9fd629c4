package dev.nines.analysis.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Connection.FailoverRole;
import dev.nines.model.Connection.Protocol;
import dev.nines.model.component.ElasticIp;
import dev.nines.model.quantity.ComponentId;

/// The ways of a design by index, compiled once: components as places in their list, ways in arrays by
/// caller.
///
/// Beside connections there are ways that follow from the design: from a machine to the programs in it that
/// nothing else calls, and from an elastic IP address to what it is attached to. Ways that close a circle are
/// left out of the order in which traffic is added up, and named in [#circular()].
final class FlowGraph {

    private final Architecture design;
    private final List<Component> components;
    private final Edge[][] out;
    private final int[] order;
    private final List<Edge> circular = new ArrayList<>();
    private final List<String> classes;

    private FlowGraph(Architecture design, Edge[][] out, List<String> classes) {
        this.design = design;
        this.components = design.components();
        this.out = out;
        this.classes = classes;
        this.order = sort();
    }

    static FlowGraph of(Architecture design) {
        var classes = new ArrayList<String>();
        design.traffic().classes().forEach(each -> classes.add(each.name()));
        if (classes.isEmpty() || classes.size() > Long.SIZE - 2) {
            classes.clear();
            classes.add("");
        }
        return new FlowGraph(design, edges(design, classes), List.copyOf(classes));
    }

    Architecture design() {
        return design;
    }

    List<String> classes() {
        return classes;
    }

    /// The ways that leave a component.
    Edge[] out(int component) {
        return out[component];
    }

    /// Components, callers before callees.
    int[] order() {
        return order;
    }

    /// Ways left out because they close a circle.
    List<Edge> circular() {
        return circular;
    }

    private static Edge[][] edges(Architecture design, List<String> classes) {
        var lists = new ArrayList<List<Edge>>();
        var called = new boolean[design.components().size()];
        design.components().forEach(_ -> lists.add(new ArrayList<>(2)));
        for (var connection : design.connections()) {
            var from = design.components().placeOf(connection.from());
            var to = design.components().placeOf(connection.to());
            if (from >= 0 && to >= 0 && from != to && carriesRequests(connection)) {
                lists.get(from).add(edge(connection, from, to, classes));
                called[to] = true;
            }
        }
        for (var at = 0; at < design.components().size(); at++) {
            addImplied(design, at, called, lists);
        }
        return lists.stream().map(list -> list.toArray(Edge[]::new)).toArray(Edge[][]::new);
    }

    private static boolean carriesRequests(Connection connection) {
        return connection.protocol() != Protocol.PEERING && connection.protocol() != Protocol.REPLICATION;
    }

    private static Edge edge(Connection connection, int from, int to, List<String> classes) {
        var mask = -1L;
        if (!connection.classes().isEmpty() && !classes.getFirst().isEmpty()) {
            mask = 0;
            for (var name : connection.classes()) {
                var place = classes.indexOf(name);
                mask |= place < 0 ? 0 : 1L << place;
            }
        }
        return new Edge(from, to, connection, connection.callsPerRequest() * connection.probability().value(),
                connection.weight(), connection.role() == FailoverRole.SECONDARY,
                connection.protocol() == Protocol.WEBSOCKET, mask);
    }

    private static void addImplied(Architecture design, int at, boolean[] called, List<List<Edge>> lists) {
        var component = design.components().get(at);
        if (component.spec() instanceof ElasticIp address && lists.get(at).isEmpty()
                && address.attachedTo() != null) {
            addImplied(design, at, address.attachedTo(), lists);
        }
        var parent = component.parent();
        if (parent != null && FlowKinds.listens(component.spec()) && !called[at]) {
            var host = design.components().placeOf(parent);
            if (host >= 0 && FlowKinds.hosts(design.components().get(host).spec())) {
                lists.get(host).add(new Edge(host, at, null, 1, 1, false, false, -1));
            }
        }
    }

    private static void addImplied(Architecture design, int from, ComponentId target,
            List<List<Edge>> lists) {
        var to = design.components().placeOf(target);
        if (to >= 0 && to != from) {
            lists.get(from).add(new Edge(from, to, null, 1, 1, false, false, -1));
        }
    }

    /// Depth first without recursion; a way to a component still being visited closes a circle.
    private int[] sort() {
        var size = components.size();
        var state = new byte[size];
        var next = new int[size];
        var stack = new int[size];
        var reversed = new int[size];
        var done = 0;
        for (var start = 0; start < size; start++) {
            if (state[start] != 0) {
                continue;
            }
            var depth = 0;
            stack[0] = start;
            state[start] = 1;
            while (depth >= 0) {
                var at = stack[depth];
                if (next[at] < out[at].length) {
                    var edge = out[at][next[at]++];
                    if (state[edge.to()] == 0) {
                        state[edge.to()] = 1;
                        stack[++depth] = edge.to();
                    } else if (state[edge.to()] == 1) {
                        circular.add(edge);
                    }
                } else {
                    state[at] = 2;
                    reversed[done++] = at;
                    depth--;
                }
            }
        }
        var sorted = new int[size];
        for (var index = 0; index < size; index++) {
            sorted[index] = reversed[size - 1 - index];
        }
        return sorted;
    }

    /// Factor on visits of a request class at a component, where the design sets one.
    Map<Integer, double[]> demands() {
        var factors = new HashMap<Integer, double[]>();
        for (var index = 0; index < design.traffic().classes().size() && classes.size() > index; index++) {
            for (var demand : design.traffic().classes().get(index).demands()) {
                var place = design.components().placeOf(demand.component());
                if (place >= 0) {
                    factors.computeIfAbsent(place, _ -> ones())[index] = demand.calls();
                }
            }
        }
        return factors;
    }

    private double[] ones() {
        var ones = new double[classes.size()];
        Arrays.fill(ones, 1);
        return ones;
    }
}
