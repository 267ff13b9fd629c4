package dev.nines.analysis.capacity;

import java.util.Arrays;
import java.util.HashMap;

import dev.nines.analysis.flow.NatWays;
import dev.nines.analysis.flow.RequestGraph;
import dev.nines.model.component.NatGateway;
import dev.nines.model.component.NetworkLoadBalancer;
import dev.nines.model.component.TargetGroup;
import org.jspecify.annotations.Nullable;

/// Connections to one destination against the ports that are there to tell them apart.
///
/// A NAT gateway has 55,000 for each destination and public address (Amazon VPC user guide, NAT gateways). A network load balancer has
/// 55,000 at once, or as many new ones a minute, for each of its addresses and target (Elastic Load Balancing, network load balancers).
/// Connections are taken to live as long as a call.
final class Ports {

    private static final double PORTS = 55_000;
    private static final int MINUTE = 60;

    private final RequestGraph graph;
    private final int[] places;
    private final Leaving[][] leaving;

    /// Calls that leave through a NAT gateway.
    private record Leaving(int from, int way, int to, double share) {}

    Ports(Plant plant) {
        this.graph = plant.graph();
        leaving = new Leaving[graph.size()][];
        var ways = new NatWays(graph.design());
        for (var at = 0; at < leaving.length && !ways.none(); at++) {
            for (var way = 0; way < graph.out(at).length; way++) {
                var to = graph.out(at)[way].to();
                if (NatWays.leadsOut(graph.spec(to))) {
                    leave(at, way, to, ways);
                }
            }
        }
        var found = new int[leaving.length];
        var count = 0;
        for (var at = 0; at < found.length; at++) {
            if (leaving[at] != null || graph.spec(at) instanceof NetworkLoadBalancer) {
                found[count++] = at;
            }
        }
        places = Arrays.copyOf(found, count);
    }

    private void leave(int at, int way, int to, NatWays ways) {
        for (var each : ways.of(graph.component(graph.machine(at)))) {
            var gateway = graph.design().components().placeOf(each.gateway().id());
            var known = leaving[gateway] == null ? new Leaving[0] : leaving[gateway];
            leaving[gateway] = Arrays.copyOf(known, known.length + 1);
            leaving[gateway][known.length] = new Leaving(at, way, to, each.share());
        }
    }

    /// Components that have only so many ports.
    int[] places() {
        return places;
    }

    /// Calls a second that leave through a NAT gateway.
    double rate(Solver solver, int gateway) {
        var sum = 0.0;
        if (leaving[gateway] != null) {
            for (var call : leaving[gateway]) {
                sum += solver.rates().edgeRate(call.from, call.way) * call.share;
            }
        }
        return sum;
    }

    /// What the busiest destination uses of its ports under a multiple of the traffic that has been solved for; absent where nothing does,
    /// or where a solver that looks at a change alone does not know at another multiple.
    @Nullable
    ResourceUse use(Solver solver, int at, double factor) {
        return switch (graph.spec(at)) {
            case NatGateway nat when leaving[at] != null -> nat(solver, leaving[at], factor, nat.publicIps());
            case NetworkLoadBalancer balancer when isKnown(solver, at, factor)
                    && (solver.rates().rate(at) > 0 || solver.rates().open(at) > 0) ->
                balancer(solver, at, balancer, factor);
            default -> null;
        };
    }

    private static boolean isKnown(Solver solver, int at, double factor) {
        return factor == 1 || solver.reaches(at);
    }

    private static @Nullable ResourceUse nat(Solver solver, Leaving[] calls, double factor, int addresses) {
        var open = new HashMap<Integer, Double>();
        for (var call : calls) {
            var rate = solver.rates().edgeRate(call.from, call.way) * factor * call.share;
            if (rate > 0 && isKnown(solver, call.to, factor)) {
                open.merge(call.to, rate * solver.meanTime(call.to), Double::sum);
            }
        }
        return open.isEmpty()
                ? null
                : new ResourceUse(Resource.PORTS, open.values().stream().mapToDouble(Double::doubleValue).max().orElse(0),
                        PORTS * addresses, Basis.ANALYTIC);
    }

    private ResourceUse balancer(Solver solver, int at, NetworkLoadBalancer balancer, double factor) {
        var rates = solver.rates();
        var requests = Math.max(0, rates.rate(at) - rates.messages(at));
        var open = (requests == 0 ? 0 : requests * solver.meanTime(at)) + rates.open(at);
        var opened = (requests * balancer.connectionsPerRequest() + rates.openings(at)) * MINUTE;
        // Without cross-zone balancing each node has its own zone's targets for itself.
        var nodes = balancer.crossZone() ? Math.max(1, graph.component(at).subnets().size()) : 1;
        var pairs = (1 + balancer.secondaryIps()) * nodes * targets(at, solver);
        return new ResourceUse(Resource.PORTS, Math.max(open, opened) * factor / Math.max(1, pairs), PORTS, Basis.ANALYTIC);
    }

    private double targets(int at, Solver solver) {
        var sum = 0.0;
        for (var call : graph.out(at)) {
            sum += graph.spec(call.to()) instanceof TargetGroup
                    ? targets(call.to(), solver)
                    : solver.stations().servers(call.to());
        }
        return sum;
    }
}
