package dev.nines.analysis.capacity;

import dev.nines.analysis.flow.Rates;
import dev.nines.analysis.queueing.Roots;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// How far the traffic of one solved design can grow.
///
/// What is used in proportion to the traffic gives a bound at once (utilisation law); threads, environments and connections, which are held
/// the longer the more there is to wait for, are found by halving below it.
final class Limits {

    private static final double BELOW = 1e-5;
    private static final double WIDTH = 1e-11;
    private static final double LEAST_SHARE = 1e-3;
    private static final double FURTHEST = 1e9;
    private static final double NEAR = 0.05;

    private final Solver solver;
    private final Connections connections;
    private double bound = Double.POSITIVE_INFINITY;
    private int boundAt = -1;
    private double sustained = 1;
    private @Nullable Resource boundOf;
    private Basis boundBasis = Basis.EXACT;
    private @Nullable StationSolver mean;

    /// @param solver solved for the traffic itself
    Limits(Solver solver, Connections connections) {
        this.solver = solver;
        this.connections = connections;
        var plant = solver.plant();
        for (var at = 0; at < plant.graph().size(); at++) {
            var rate = solver.rates().rate(at);
            var work = solver.stations().work(at);
            sustained = solver.awaited(at) ? 1 : sustained(at, work, rate);
            if (work > 0) {
                bound(at, Resource.CPU, work / plant.processors(at),
                        plant.assumedProcessors(at) ? Basis.ASSUMED : Basis.EXACT);
            }
            if (rate > 0) {
                bound(at, plant.station(at), rate);
            }
        }
    }

    /// The mean traffic is what counts where nobody waits.
    private double sustained(int at, double work, double rate) {
        if (mean == null) {
            mean = new StationSolver(solver.plant(), solver.routes(), Rates.of(solver.routes(), false));
        }
        return work > 0 ? mean.work(at) / work : rate > 0 ? mean.rate(at) / rate : 1;
    }

    private void bound(int at, Station station, double rate) {
        switch (station) {
            case Station.None _,Station.Function _ -> {
            }
            case Station.Pause pause -> bound(at, Resource.THROTTLE, rate / pause.limit(), pause.basis());
            case Station.Servers servers ->
                bound(at, servers.resource(), solver.solution(at).load(), servers.basis());
            case Station.CacheNodes _ -> bound(at, Resource.OPERATIONS, solver.solution(at).load(), Basis.ASSUMED);
            case Station.Program program -> {
                bound(at, Resource.LOCK, lock(solver, at, program), Basis.EXACT);
                if (!solver.awaited(at)) {
                    bound(at, program.resource(), threads(solver, at, program), Basis.ANALYTIC);
                }
            }
        }
    }

    /// Share of the threads that the service times alone keep busy.
    static double threads(Solver solver, int at, Station.Program program) {
        return solver.rates().rate(at) * solver.stations().mean(at, program.services()).mean()
                / (solver.stations().servers(at) * program.processes() * program.threads());
    }

    /// Share of the time the lock of one process is taken.
    static double lock(Solver solver, int at, Station.Program program) {
        return program.threads() == 1
                ? 0
                : solver.rates().rate(at) / (solver.stations().servers(at) * program.processes())
                        * solver.stations().mean(at, program.services()).mean() * program.lockShare();
    }

    private void bound(int at, Resource resource, double atPeak, Basis basis) {
        var load = atPeak * sustained;
        if (load > 0 && 1 / load < bound) {
            bound = 1 / load;
            boundAt = at;
            boundOf = resource;
            boundBasis = basis;
        }
    }

    /// The greatest multiple of the traffic that everything keeps up with; leaves the solver at another load.
    Limit throughput() {
        return throughput(null);
    }

    /// The same after a change.
    ///
    /// @param before the limit before it, up to which everything keeps up that the change does not reach; absent if the solver looks at
    ///     everything
    Limit throughput(@Nullable Limit before) {
        var users = solver.stations().arrivals().perSecond();
        if (users == 0) {
            return new Limit(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, null, null, Basis.EXACT);
        }
        var top = bound == 0 ? 0 : Math.min(bound, FURTHEST) * (1 - BELOW);
        if (before != null && top > before.factor() && spare(before.factor()) >= 0) {
            return reached(before) ? new Limits(solver.whole(), connections).throughput() : before;
        }
        var atTop = spare(top);
        if (atTop >= 0) {
            var none = bound > FURTHEST;
            return new Limit(none ? Double.POSITIVE_INFINITY : bound, none ? Double.POSITIVE_INFINITY : bound * users,
                    none ? null : id(boundAt), none ? null : boundOf, none ? Basis.EXACT : boundBasis);
        }
        var factor = Roots.below(top, atTop, this::spare, WIDTH);
        spare(factor);
        var at = solver.worstAt();
        Resource resource = null;
        if (at >= 0 && solver.worst() >= connections.worst(solver, factor)) {
            resource = switch (solver.plant().station(at)) {
                case Station.Program program -> program.resource();
                case Station.Function _ -> Resource.CONCURRENCY;
                default -> Resource.SERVERS;
            };
        } else {
            for (var each : solver.touched()) {
                for (var use : connections.of(solver, each, factor)) {
                    if (use.utilisation() >= 1 - 1e-3) {
                        at = each;
                        resource = use.resource();
                    }
                }
            }
            for (var each : connections.ports().places()) {
                var use = connections.ports().use(solver, each, factor);
                if (use != null && use.utilisation() >= 1 - 1e-3) {
                    at = each;
                    resource = use.resource();
                }
            }
        }
        // Threads that are all in use because a processor is: the processor is what is missing.
        if (factor > bound * (1 - NEAR)) {
            return new Limit(factor, factor * users, id(boundAt), boundOf, boundBasis.and(Basis.ANALYTIC));
        }
        return new Limit(factor, factor * users, at < 0 ? null : id(at), resource, Basis.ANALYTIC);
    }

    /// Whether the change reaches what was the limit before. Ports are taken by whoever stands behind them.
    private boolean reached(Limit before) {
        var graph = solver.plant().graph();
        return before.component() == null || before.resource() == Resource.PORTS
                || solver.reaches(graph.design().components().placeOf(before.component()));
    }

    /// The greatest multiple of the traffic at which the slowest journey's 99th percentile keeps an objective.
    ///
    /// @param throughput the limit of throughput, beyond which nothing keeps it
    Limit within(double seconds, Limit throughput) {
        var users = solver.stations().arrivals().perSecond();
        var top = Math.min(throughput.factor(), FURTHEST) * (1 - BELOW);
        var atTop = keeps(top, seconds);
        if (atTop >= 0) {
            return throughput;
        }
        var factor = keeps(LEAST_SHARE * top, seconds) < 0 ? 0 : Roots.below(top, atTop, k -> keeps(k, seconds), WIDTH);
        return new Limit(factor, factor * users, null, null, Basis.ANALYTIC);
    }

    /// By how much the share of late requests is below what is allowed, on a scale on which it is even: that of their logarithm.
    private double keeps(double factor, double seconds) {
        solver.solve(factor);
        return Math.log(Solver.LATE / Math.max(solver.late(seconds), Double.MIN_NORMAL));
    }

    private double spare(double factor) {
        solver.solve(factor);
        return Math.max(-1, 1 - Math.max(solver.worst(), connections.worst(solver, factor)));
    }

    private ComponentId id(int at) {
        return solver.plant().graph().component(at).id();
    }
}
