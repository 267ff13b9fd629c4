package dev.nines.analysis.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

import dev.nines.analysis.flow.Call;
import dev.nines.analysis.flow.RequestGraph;
import org.jspecify.annotations.Nullable;

/// The connections of a design that calls from one component to another take, through what only passes them on.
///
/// Where there are several ways it is the one over the fewest components, the first of those in the design.
final class Roads {

    private final RequestGraph graph;
    private final Parts parts;
    private final Map<List<Integer>, int[]> known = new HashMap<>();

    Roads(RequestGraph graph, Parts parts) {
        this.graph = graph;
        this.parts = parts;
    }

    /// Places of the connections in the design; none where the way follows from where programs stand.
    int[] between(int from, int to) {
        return known.computeIfAbsent(List.of(from, to), _ -> find(from, to));
    }

    private int[] find(int from, int to) {
        var last = new Call[graph.size()];
        var next = new ArrayDeque<Integer>(List.of(from));
        while (!next.isEmpty() && last[to] == null) {
            go(next.remove(), from, last, next);
        }
        if (last[to] == null) {
            // a program makes the calls of its machine
            int machine = graph.machine(from);
            return machine == from ? new int[0] : find(machine, to);
        }
        var places = new ArrayList<Integer>();
        for (int at = to; at != from; at = last[at].from()) {
            var connection = last[at].connection();
            if (connection != null) {
                places.add(graph.design().connections().placeOf(connection.id()));
            }
        }
        return places.reversed().stream().mapToInt(place -> place).toArray();
    }

    private void go(int at, int from, @Nullable Call[] last, Queue<Integer> next) {
        for (var call : graph.out(at)) {
            if (call.to() != from && last[call.to()] == null) {
                last[call.to()] = call;
                if (parts.of(call.to()).length == 0) {
                    next.add(call.to());
                }
            }
        }
    }
}
