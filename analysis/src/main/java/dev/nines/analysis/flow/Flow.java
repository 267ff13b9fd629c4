package dev.nines.analysis.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import org.jspecify.annotations.Nullable;

/// The traffic of a design: what its users send, carried along its connections to every component.
///
/// Rates are linear in what users send. At the peak all users are taken to be at their own peak together.
/// Retries, refusals and errors are no part of it. The graph is compiled once; everything else is a look-up.
public final class Flow {

    private final RequestGraph graph;
    private final Places places;
    private final Rates mean;
    private final Rates peak;
    private final List<ConnectionLoad> connections;
    private final Map<ConnectionId, ConnectionLoad> byConnection;

    private Flow(Architecture design) {
        graph = RequestGraph.of(design);
        places = new Places(graph);
        var routes = Routes.of(graph);
        mean = Rates.of(routes, false);
        peak = Rates.of(routes, true);
        connections = new ArrayList<>();
        byConnection = new HashMap<>();
        for (var at = 0; at < design.components().size(); at++) {
            for (var way = 0; way < graph.out(at).length; way++) {
                var connection = graph.out(at)[way].connection();
                if (connection != null) {
                    var load = load(connection, at, way);
                    connections.add(load);
                    byConnection.put(connection.id(), load);
                }
            }
        }
    }

    /// The traffic of a design.
    public static Flow of(Architecture design) {
        return new Flow(design);
    }

    /// The compiled graph the traffic runs along.
    public RequestGraph graph() {
        return graph;
    }

    /// What arrives at a component, mean over a month.
    public Load mean(ComponentId component) {
        return load(mean, component);
    }

    /// What arrives at a component at the peak.
    public Load peak(ComponentId component) {
        return load(peak, component);
    }

    /// Requests of one class per second at a component, mean; classes in the order of the design.
    public double mean(ComponentId component, int requestClass) {
        var place = graph.design().components().placeOf(component);
        return place < 0 || requestClass >= graph.classes().size() ? 0 : mean.rate(place, requestClass);
    }

    /// What goes over the connections, by caller.
    public List<ConnectionLoad> connections() {
        return connections;
    }

    /// What goes over a connection, absent for one that carries no requests.
    public @Nullable ConnectionLoad connection(ConnectionId connection) {
        return byConnection.get(connection);
    }

    /// The machine a program stands in, or the component itself.
    public Component machine(ComponentId component) {
        return places.machine(graph.design().components().placeOf(component));
    }

    /// The code of the region a component stands in.
    public String region(ComponentId component) {
        return places.region(graph.design().components().placeOf(component));
    }

    /// The load balancer in front of a target group, absent if there is none.
    public @Nullable Component balancer(ComponentId targetGroup) {
        return places.balancer(graph.design().components().placeOf(targetGroup));
    }

    /// Connections left out because they close a circle of calls.
    public List<Connection> circular() {
        var left = new ArrayList<Connection>();
        for (var edge : graph.circular()) {
            if (edge.connection() != null) {
                left.add(edge.connection());
            }
        }
        return left;
    }

    /// Components that get requests only after a failover: reached over secondary connections and no others.
    public List<Component> standby() {
        var active = Reach.from(graph, false);
        var all = Reach.from(graph, true);
        var standby = new ArrayList<Component>();
        for (var at = 0; at < all.length; at++) {
            if (all[at] && !active[at]) {
                standby.add(graph.design().components().get(at));
            }
        }
        return standby;
    }

    private Load load(Rates rates, ComponentId component) {
        var place = graph.design().components().placeOf(component);
        return place < 0
                ? Load.NONE
                : new Load(rates.rate(place), rates.messages(place), rates.openings(place),
                        rates.open(place));
    }

    private ConnectionLoad load(Connection connection, int at, int way) {
        var calls = mean.edgeRate(at, way);
        return new ConnectionLoad(connection, calls, peak.edgeRate(at, way),
                calls * connection.requestSize().kb(),
                calls * connection.responseSize().kb(), places.crossZoneShare(graph.out(at)[way]));
    }
}
