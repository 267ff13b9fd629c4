package dev.nines.analysis.capacity;

import dev.nines.analysis.flow.Rates;
import dev.nines.analysis.flow.RequestGraph;
import dev.nines.model.component.AppLoadBalancer;
import dev.nines.model.component.ClassicLoadBalancer;
import dev.nines.model.component.HaproxyBalancer;
import dev.nines.model.component.MessageQueue;
import dev.nines.model.component.NginxBalancer;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.setting.BalancingAlgorithm;
import dev.nines.model.setting.NginxUpstream;

/// How requests are dealt out to equal queues: over machines, and inside a machine over processes.
final class Spread {

    /// How a balancer chooses.
    enum Choice {
        /// The one with the least to do: nearly one common queue.
        LEAST,
        /// One after the other.
        TURNS,
        /// At random, or by something that is as good as random.
        RANDOM
    }

    private final Choice[] choices;
    private final double[] siblings;

    /// @param rates traffic that tells how many others a target shares its balancer with
    Spread(RequestGraph graph, Rates rates) {
        choices = new Choice[graph.size()];
        siblings = new double[graph.size()];
        for (var from = 0; from < graph.size(); from++) {
            if (graph.dividesByTarget(from) || graph.spec(from) instanceof ClassicLoadBalancer) {
                deal(graph, rates, from);
            }
        }
    }

    private void deal(RequestGraph graph, Rates rates, int from) {
        var choice = choice(graph, from);
        var all = 0.0;
        for (var way = 0; way < graph.out(from).length; way++) {
            all += rates.edgeRate(from, way);
        }
        for (var way = 0; way < graph.out(from).length; way++) {
            var rate = rates.edgeRate(from, way);
            if (rate > 0) {
                // What balances inside a machine chooses a process; everything else chooses a machine.
                var to = graph.out(from)[way].to();
                var target = graph.machine(from) == graph.machine(to) && graph.machine(from) != from
                        ? to
                        : graph.machine(to);
                choices[target] = choice;
                siblings[target] = all / rate;
            }
        }
    }

    /// How requests are dealt to the equal parts of a component; nothing known is random.
    Choice choice(int at) {
        var known = choices[at];
        return known == null ? Choice.RANDOM : known;
    }

    /// Whether a balancer is known.
    boolean known(int at) {
        return choices[at] != null;
    }

    /// Whether requests are dealt to a component as they are in another state of the design.
    boolean same(Spread other, int at) {
        return choices[at] == other.choices[at] && siblings[at] == other.siblings[at];
    }

    /// How many times the component's share the balancer gives out: 2 where another one gets as much.
    double siblings(int at) {
        return siblings[at] == 0 ? 1 : siblings[at];
    }

    private static Choice choice(RequestGraph graph, int balancer) {
        return switch (graph.spec(balancer)) {
            case TargetGroup group -> of(group.algorithm());
            case NginxBalancer nginx -> of(nginx.upstream());
            case AppLoadBalancer inside -> of(inside.upstream());
            case HaproxyBalancer haproxy -> switch (haproxy.balance()) {
                case ROUNDROBIN, STATIC_RR -> Choice.TURNS;
                case LEASTCONN, RANDOM, FIRST -> Choice.LEAST;
                case SOURCE, URI -> Choice.RANDOM;
            };
            case ClassicLoadBalancer _,MessageQueue _ -> Choice.LEAST;
            default -> Choice.RANDOM;
        };
    }

    private static Choice of(BalancingAlgorithm algorithm) {
        return switch (algorithm) {
            case ROUND_ROBIN -> Choice.TURNS;
            case LEAST_OUTSTANDING_REQUESTS -> Choice.LEAST;
            case WEIGHTED_RANDOM -> Choice.RANDOM;
        };
    }

    private static Choice of(NginxUpstream upstream) {
        return switch (upstream.method()) {
            case ROUND_ROBIN -> Choice.TURNS;
            case LEAST_CONNECTIONS, LEAST_TIME, RANDOM_TWO -> Choice.LEAST;
            case IP_HASH, HASH, CONSISTENT_HASH, RANDOM -> Choice.RANDOM;
        };
    }
}
