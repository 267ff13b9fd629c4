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
        var standby = Arrays.stream(graph.out(at)).filter(call -> call.standby() && Traffic.takes(call, traffic))
                .toList();
        return switch (graph.spec(at)) {
            case DnsRecord dns when notices(dns) -> answers(at, traffic, dns, standby);
            case ElasticIp address when !standby.isEmpty() -> moved(at, first(at, traffic), or(standby, traffic), address);
            case ElasticIp address when !address.standby().isEmpty() ->
                moved(at, first(at, traffic), standby(address, traffic), address);
            default -> first(at, traffic);
        };
    }

    private int first(int at, int traffic) {
        return or(paths.divided(at, traffic), traffic);
    }

    private int or(List<Call> calls, int traffic) {
        return calls.isEmpty()
                ? FaultTree.ALWAYS
                : tree.or(gates(calls, traffic).stream().mapToInt(Integer::intValue).toArray());
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

    /// Answers that are checked: those in use, and behind them those for when none of these works.
    private int answers(int at, int traffic, DnsRecord dns, List<Call> standby) {
        var used = paths.divided(at, traffic);
        var behind = new ArrayList<>(standby);
        if (dns.policy() == RoutingPolicy.WEIGHTED) {
            behind.addAll(unused(at, traffic, used));
        }
        var several = several(at, used, traffic, dns);
        if (behind.isEmpty()) {
            return several;
        }
        var move = Math.max(Timing.move(dns, longestCache), promotion(behind));
        return failover(at, several, enough(behind, traffic, dns), Timing.of(dns.healthCheck()), move);
    }

    /// Records without weight, which answer once no other does (Route 53 developer guide, weighted routing).
    private List<Call> unused(int at, int traffic, List<Call> used) {
        return Arrays.stream(graph.out(at)).filter(call -> call.weight() == 0 && !call.standby()
                && Traffic.takes(call, traffic) && !used.contains(call)).toList();
    }

    /// Some clients keep a failed answer for a while.
    private int several(int at, List<Call> calls, int traffic, DnsRecord dns) {
        var gates = gates(calls, traffic);
        if (dns.policy() == RoutingPolicy.SIMPLE) {
            return or(calls, traffic);
        }
        var hours = Timing.of(dns.healthCheck()) + Timing.move(dns, longestCache);
        return tree.or(enough(calls, traffic, dns), transitions.losing(graph.component(at), gates, hours, 0));
    }

    /// With checks one answer that works is enough; a simple record has one with several values, and nobody checks these.
    private int enough(List<Call> calls, int traffic, DnsRecord dns) {
        return calls.isEmpty() || dns.policy() == RoutingPolicy.SIMPLE
                ? or(calls, traffic)
                : tree.and(gates(calls, traffic).stream().mapToInt(Integer::intValue).toArray());
    }

    private List<Integer> gates(List<Call> calls, int traffic) {
        return calls.stream().map(call -> paths.fails(call.to(), traffic)).toList();
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
