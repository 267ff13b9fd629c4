package dev.nines.analysis.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.nines.analysis.flow.RequestGraph;
import dev.nines.analysis.simulation.balancing.ElasticBalancer;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.process.Unit;
import dev.nines.model.Component;
import dev.nines.model.component.DnsRecord;
import dev.nines.model.component.LoadBalancer;
import dev.nines.model.component.NetworkLoadBalancer;
import dev.nines.model.component.Users;

/// The addresses of load balancers in DNS, one for each of their zones: how long clients keep them, who is led to which, and from which
/// zones an operator shifts traffic away.
final class BalancerDns {

    /// ELB user guides.
    private static final long TIME_TO_LIVE = 60 * Engine.SECOND;

    /// Of the clients of network load balancers with partial affinity: the resolver of AWS leads them to their own zone.
    private static final double PARTIAL = 0.85;

    private final RequestGraph graph;
    private final List<Shiftable> shiftable = new ArrayList<>();
    private final int people;
    /// Zones of those who call by themselves.
    private final List<String> homes = new ArrayList<>();

    /// @param people how many clients come from outside
    BalancerDns(RequestGraph graph, int people) {
        this.graph = graph;
        this.people = people;
    }

    /// One of those who call by themselves, and is in a zone.
    void meet(Unit unit, int at, String zone) {
        if (callsByItself(at)) {
            unit.callAsItself(people + homes.size());
        }
        homes.add(zone);
    }

    /// Whether its calls are its own: those of proxies are in the name of their clients, but for what looks at the addresses of
    /// connections.
    private boolean callsByItself(int at) {
        var out = graph.out(at);
        boolean proxy = Policies.upstream(graph.spec(at)) != null || out.length > 0 && graph.divides(out[0]);
        return !proxy || Arrays.stream(out).anyMatch(call -> graph.spec(call.to()) instanceof NetworkLoadBalancer);
    }

    private String home(int client) {
        return client < people ? "" : homes.get(client - people);
    }

    /// A load balancer that may be shifted away from one of its zones.
    private record Shiftable(ElasticBalancer balancer, List<String> zones) {}

    /// A load balancer over some zones, which may be shifted away from one of them if that is switched on.
    void add(Component component, ElasticBalancer balancer, List<String> zones) {
        if (component.spec() instanceof LoadBalancer any && any.zonalShift() && zones.size() > 1) {
            shiftable.add(new Shiftable(balancer, zones));
        }
        if (component.spec() instanceof NetworkLoadBalancer network) {
            balancer.prefer(switch (network.clientRouting()) {
                case ANY_AVAILABILITY_ZONE -> 0;
                case PARTIAL_AVAILABILITY_ZONE_AFFINITY -> PARTIAL;
                case AVAILABILITY_ZONE_AFFINITY -> 1;
            }, client -> zones.indexOf(home(client)));
        }
    }

    /// Shifts load balancers away from a zone, or back.
    void shift(String zone, boolean away, long now) {
        for (var each : shiftable) {
            int place = each.zones.indexOf(zone);
            if (place >= 0) {
                each.balancer.shift(place, away, now);
            }
        }
    }

    /// How long clients keep the addresses of a load balancer: as it says, or as long as the most stubborn of its users.
    long keeps(Component balancer) {
        int at = graph.design().components().placeOf(balancer.id());
        long longest = TIME_TO_LIVE;
        for (int from = 0; from < graph.size(); from++) {
            var kept = graph.spec(from) instanceof Users users ? users.dnsCache() : null;
            if (kept != null && asks(from, at)) {
                longest = Math.max(longest, kept.toNanos());
            }
        }
        return longest;
    }

    /// Whether somebody calls something, by its own name or by a record.
    private boolean asks(int from, int at) {
        return Arrays.stream(graph.out(from))
                .anyMatch(call -> call.to() == at || graph.spec(call.to()) instanceof DnsRecord && asks(call.to(), at));
    }
}
