package dev.nines.analysis.availability;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

import dev.nines.analysis.availability.structure.FaultTree;
import dev.nines.analysis.flow.Call;
import dev.nines.analysis.flow.RequestGraph;
import dev.nines.model.component.DnsRecord;
import dev.nines.model.component.DnsRecordType;
import dev.nines.model.component.ElasticIp;
import dev.nines.model.component.ReadReplica;
import dev.nines.model.component.RoutingPolicy;
import dev.nines.model.component.Users;
import org.jspecify.annotations.Nullable;

/// Names and addresses that lead elsewhere when what they lead to fails.
///
/// Without a check nobody notices: a name then keeps leading to what has failed, and each of several answers is needed.
final class Names {

    private final Paths paths;
    private final RequestGraph graph;
    private final FaultTree tree;
    private final Transitions transitions;
    private final @Nullable Duration longestCache;

    Names(Paths paths, Transitions transitions) {
        this.paths = paths;
        this.transitions = transitions;
        graph = paths.graph();
        tree = paths.facts().tree();
        longestCache = longestCache();
    }

    int fails(int at, int traffic) {
        var first = or(paths.divided(at, traffic), traffic);
        var standby = Arrays.stream(graph.out(at)).filter(call -> call.standby() && Traffic.takes(call, traffic))
                .toList();
        return switch (graph.spec(at)) {
            case DnsRecord dns when standby.isEmpty() -> several(at, traffic, dns);
            case DnsRecord dns when notices(dns) -> failover(at, first, or(standby, traffic), Timing.of(dns.healthCheck()),
                    Math.max(Timing.move(dns, longestCache), promotion(standby)));
            case ElasticIp address when !standby.isEmpty() -> moved(at, first, or(standby, traffic), address);
            case ElasticIp address when !address.standby().isEmpty() -> moved(at, first, standby(address, traffic), address);
            default -> first;
        };
    }

    private int or(List<Call> calls, int traffic) {
        return calls.isEmpty()
                ? FaultTree.ALWAYS
                : tree.or(calls.stream().mapToInt(call -> paths.fails(call.to(), traffic)).toArray());
    }

    private static boolean notices(DnsRecord dns) {
        return dns.healthCheck() != null || dns.type() == DnsRecordType.ALIAS && dns.evaluateTargetHealth();
    }

    /// What is over before the failover would help, such as a database's own failover, or what checks do not see, such as a bad
    /// release, is felt all the same.
    private int failover(int at, int first, int second, double detection, double move) {
        return failover(at, first, second, detection, move, true);
    }

    private int failover(int at, int first, int second, double detection, double move, boolean runs) {
        return tree.or(tree.and(first, second), tree.without(first, paths.facts().faults()),
                transitions.failover(graph.component(at), first, second, detection, move, runs));
    }

    private int moved(int at, int first, int second, ElasticIp address) {
        return failover(at, first, second, Timing.hours(address.detectionTime()), Timing.hours(address.remapTime()),
                address.standbyRuns());
    }

    private int standby(ElasticIp address, int traffic) {
        var gates = new ArrayList<Integer>();
        for (var id : address.standby()) {
            var place = graph.design().components().placeOf(id);
            if (place >= 0) {
                gates.add(paths.fails(place, traffic));
            }
        }
        return gates.isEmpty() ? FaultTree.ALWAYS : tree.and(gates.stream().mapToInt(Integer::intValue).toArray());
    }

    /// Several answers: with checks those that work are enough, and some clients keep a failed one for a while.
    private int several(int at, int traffic, DnsRecord dns) {
        var calls = paths.divided(at, traffic);
        var gates = calls.stream().map(call -> paths.fails(call.to(), traffic)).toList();
        if (gates.size() < 2 || !notices(dns) || dns.policy() == RoutingPolicy.SIMPLE) {
            return or(calls, traffic);
        }
        var hours = Timing.of(dns.healthCheck()) + Timing.move(dns, longestCache);
        return tree.or(tree.and(gates.stream().mapToInt(Integer::intValue).toArray()),
                transitions.losing(graph.component(at), gates, hours, 0));
    }

    private @Nullable Duration longestCache() {
        return graph.design().components().stream().map(each -> each.spec() instanceof Users users ? users.dnsCache() : null)
                .filter(cache -> cache != null).max(Duration::compareTo).orElse(null);
    }

    /// How long the slowest copy of a database behind these calls takes to become one of its own.
    private double promotion(List<Call> calls) {
        var longest = 0.0;
        var open = new ArrayList<>(calls.stream().map(Call::to).toList());
        var seen = new HashSet<Integer>(open);
        while (!open.isEmpty()) {
            var at = open.removeLast();
            if (graph.spec(at) instanceof ReadReplica replica && replica.promoteOnFailure()) {
                longest = Math.max(longest, Timing.hours(replica.promotionTime()));
            }
            for (var call : graph.out(at)) {
                if (call.hard() && call.sync() && seen.add(call.to())) {
                    open.add(call.to());
                }
            }
        }
        return longest;
    }
}
