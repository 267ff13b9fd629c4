package dev.nines.analysis.simulation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import dev.nines.analysis.flow.RequestGraph;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.process.Contents;
import dev.nines.analysis.simulation.process.Outcome;
import dev.nines.analysis.simulation.process.Sessions;
import dev.nines.analysis.simulation.process.Unit;
import dev.nines.model.component.LoadBalancer;
import dev.nines.model.component.NetworkLoadBalancer;

/// Reads off what components keep beside their counts of requests.
final class Measures {

    private static final double CREDIT = 60.0 * Engine.SECOND;

    private final RequestGraph graph;
    private final Parts parts;
    private final Stores stores;
    private final Queues queues;
    private final Bounds bounds;
    private final Bindings bindings;
    private final Map<Integer, Sessions> sessions = new HashMap<>();

    Measures(RequestGraph graph, Parts parts, Stores stores, Queues queues, Bounds bounds, Bindings bindings) {
        this.graph = graph;
        this.parts = parts;
        this.stores = stores;
        this.queues = queues;
        this.bounds = bounds;
        this.bindings = bindings;
    }

    /// Users keep connections.
    void keep(int at, Sessions connections) {
        sessions.put(at, connections);
    }

    /// What is to be said of a component now, since the beginning.
    Map<Measure, Double> of(int at) {
        var found = new EnumMap<Measure, Double>(Measure.class);
        put(found, Measure.SERVED_IN_VAIN,
                Arrays.stream(parts.of(at)).flatMap(Arrays::stream).mapToDouble(Unit::dead).sum());
        put(found, Measure.MOVED, (double) bindings.moved(at));
        put(found, Measure.COLD_STARTS, (double) bounds.coldStarts(at));
        var contents = stores.contents(at);
        if (!contents.isEmpty()) {
            double asked = contents.stream().mapToLong(Contents::asked).sum();
            found.put(Measure.HITS, asked == 0 ? 0 : contents.stream().mapToLong(Contents::found).sum() / asked);
            found.put(Measure.WARMTH, contents.stream().mapToDouble(Contents::warmth).average().orElse(0));
        }
        var connections = sessions.get(at);
        if (connections != null) {
            put(found, Measure.CONNECTIONS, connections.open());
            put(found, Measure.RECONNECTIONS, (double) connections.reconnected());
        }
        var messages = queues.at(at);
        if (messages != null) {
            put(found, Measure.BACKLOG, messages.backlog());
            put(found, Measure.OLDEST, messages.oldest() / (double) Engine.SECOND);
            put(found, Measure.TAKEN_AGAIN, (double) messages.again());
            put(found, Measure.DEAD_LETTERS, (double) messages.deadLettered());
            put(found, Measure.DROPPED, (double) messages.expired());
        }
        var credits = parts.credits(at);
        if (!credits.isEmpty()) {
            found.put(Measure.CREDITS, credits.stream().mapToDouble(each -> each.balance() / CREDIT).average().orElse(0));
            put(found, Measure.SLOWED, credits.stream().mapToDouble(each -> each.slowed() / Engine.SECOND).average().orElse(0));
        }
        codes(at, found);
        return found;
    }

    /// The codes of the ELB user guides; what passes TCP on has none.
    private void codes(int at, Map<Measure, Double> found) {
        if (graph.spec(at) instanceof LoadBalancer balancer && !(balancer instanceof NetworkLoadBalancer)) {
            for (var unit : Arrays.stream(parts.of(at)).flatMap(Arrays::stream).toList()) {
                var errors = unit.errors();
                add(found, Measure.CLIENT_CLOSED, errors.clientsGone());
                add(found, Measure.BAD_GATEWAY, errors.broken());
                add(found, Measure.UNAVAILABLE, errors.nobody() + unit.ended(Outcome.FULL));
                add(found, Measure.GATEWAY_TIMEOUT, errors.late());
            }
        }
    }

    private static void add(Map<Measure, Double> found, Measure measure, long count) {
        if (count > 0) {
            found.merge(measure, (double) count, Double::sum);
        }
    }

    private static void put(Map<Measure, Double> found, Measure measure, double value) {
        if (value > 0) {
            found.put(measure, value);
        }
    }

    /// What has been added meanwhile, and what is as it is now.
    static Map<Measure, Double> since(Map<Measure, Double> before, Map<Measure, Double> now) {
        var since = new EnumMap<Measure, Double>(Measure.class);
        now.forEach((measure, value) -> {
            double added = value - (measure.counted() ? before.getOrDefault(measure, 0.0) : 0);
            if (added > 0 || !measure.counted()) {
                since.put(measure, added);
            }
        });
        return since;
    }
}
