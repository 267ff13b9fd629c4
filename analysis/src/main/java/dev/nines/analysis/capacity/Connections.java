package dev.nines.analysis.capacity;

import java.util.ArrayList;
import java.util.List;

import dev.nines.analysis.flow.RequestGraph;
import dev.nines.model.component.Cache;
import dev.nines.model.component.Database;
import org.jspecify.annotations.Nullable;

/// Connections open at once against what may be open: of web servers, of databases, and of the pools that call them.
///
/// In use are, by Little's law, as many as calls arrive per second times how long each takes.
final class Connections {

    /// Connections of one node (Amazon ElastiCache user guide).
    private static final int CACHE_NODE = 65_000;

    private final Plant plant;
    private final RequestGraph graph;
    private final double[] accepts;
    private final boolean[] assumed;
    private final double[] pools;
    private final Ports ports;

    Connections(Plant plant) {
        this.plant = plant;
        this.graph = plant.graph();
        this.accepts = new double[graph.size()];
        this.assumed = new boolean[graph.size()];
        this.pools = new double[graph.size()];
        this.ports = new Ports(plant);
        for (var at = 0; at < accepts.length; at++) {
            var known = graph.spec(at) instanceof Cache cache
                    ? (Integer) (CACHE_NODE * cache.shards())
                    : DatabaseConnections.of(graph, at);
            accepts[at] = known == null ? 0 : known;
            assumed[at] = !(graph.spec(at) instanceof Cache) && !DatabaseConnections.isSet(graph.spec(at));
        }
        for (var at = 0; at < accepts.length; at++) {
            if (plant.station(at) instanceof Station.Program program) {
                for (var call : graph.out(at)) {
                    pools[call.to()] += program.pool() * (double) program.processes()
                            * graph.component(graph.machine(at)).mostServers();
                }
            }
        }
    }

    /// What is in use of the connections of a component under a multiple of the traffic that has been solved for.
    List<ResourceUse> of(Solver solver, int at, double factor) {
        var uses = new ArrayList<ResourceUse>(2);
        var rate = solver.rates().rate(at) * factor;
        var open = solver.rates().open(at) * factor;
        var port = ports.use(solver, at, factor);
        if (port != null) {
            uses.add(port);
        }
        if (rate == 0 && open == 0) {
            return uses;
        }
        if (accepts[at] > 0 && !(plant.station(at) instanceof Station.Program)) {
            uses.add(new ResourceUse(cache(at) ? Resource.CONNECTIONS : Resource.DATABASE_CONNECTIONS, rate * held(solver, at),
                    accepts[at],
                    assumed[at] ? Basis.ASSUMED : Basis.ANALYTIC));
        }
        if (plant.station(at) instanceof Station.Program program) {
            var machines = solver.stations().servers(at);
            var connections = program.connections() * program.processes() * machines;
            if (connections > 0) {
                var perRequest = program.holds() || graph.out(at).length == 0 ? 1 : 2;
                var used = program.holds() ? open : perRequest * (rate * solver.meanTime(at) + open);
                uses.add(new ResourceUse(Resource.CONNECTIONS, used, connections, Basis.ANALYTIC));
            }
            var pooled = pooled(solver, at, factor);
            if (program.pool() > 0 && pooled > 0) {
                uses.add(new ResourceUse(Resource.CONNECTION_POOL, pooled, program.pool() * program.processes() * machines,
                        Basis.ANALYTIC));
            }
        }
        return uses;
    }

    /// The greatest share in use of anything of this kind, of what is solved for.
    double worst(Solver solver, double factor) {
        var worst = 0.0;
        for (var at : solver.touched()) {
            if (accepts[at] > 0 || plant.station(at) instanceof Station.Program) {
                for (var use : of(solver, at, factor)) {
                    worst = Math.max(worst, use.utilisation());
                }
            }
        }
        for (var at : ports.places()) {
            var use = ports.use(solver, at, factor);
            worst = Math.max(worst, use == null ? 0 : use.utilisation());
        }
        return worst;
    }

    /// What passes connections on and has only so many ports for them.
    Ports ports() {
        return ports;
    }

    /// How long a call holds its connection: nobody waits at a cache for what a miss asks of others.
    private double held(Solver solver, int at) {
        var services = switch (plant.station(at)) {
            case Station.CacheNodes nodes -> nodes.services();
            case Station.Servers servers when cache(at) -> servers.services();
            default -> null;
        };
        return services == null
                ? solver.meanTime(at)
                : solver.solution(at).delay().mean() + solver.stations().mean(at, services).mean();
    }

    private boolean cache(int at) {
        return graph.spec(at) instanceof Cache;
    }

    private double pooled(Solver solver, int at, double factor) {
        var used = 0.0;
        var out = graph.out(at);
        for (var way = 0; way < out.length; way++) {
            if (accepts[out[way].to()] > 0 && !cache(out[way].to())) {
                used += solver.rates().edgeRate(at, way) * factor * solver.meanTime(out[way].to());
            }
        }
        return used;
    }

    /// Connections that the pools of all callers may open to a database when every fleet is at its largest, against what it accepts; absent
    /// where nothing pools or a proxy stands between.
    @Nullable
    ResourceUse poolsAtMost(int database) {
        if (accepts[database] == 0 || cache(database) || graph.spec(database) instanceof Database spec && spec.poolProxy()) {
            return null;
        }
        var most = pools[database];
        return most == 0
                ? null
                : new ResourceUse(Resource.POOLS_AT_MOST, most, accepts[database],
                        assumed[database] ? Basis.ASSUMED : Basis.EXACT);
    }
}
