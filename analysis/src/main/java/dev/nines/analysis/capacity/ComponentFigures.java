package dev.nines.analysis.capacity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.nines.analysis.flow.Rates;
import dev.nines.analysis.flow.RequestGraph;
import dev.nines.model.catalogue.Burst;
import dev.nines.model.catalogue.InstanceTypes;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.Database;
import dev.nines.model.component.LambdaFunction;
import dev.nines.model.component.LoadBalancer;
import dev.nines.model.component.ProcessMode;
import dev.nines.model.component.ReadReplica;
import dev.nines.model.component.Server;
import dev.nines.model.setting.LaunchTemplate;
import org.jspecify.annotations.Nullable;

/// What every component does under the traffic that has been solved for.
final class ComponentFigures {

    private final Solver solver;
    private final @Nullable Solver mean;
    private final Connections connections;
    private final Plant plant;
    private final RequestGraph graph;
    private final Rates rates;

    /// @param mean the same with the mean traffic, absent where credits do not matter
    ComponentFigures(Solver solver, @Nullable Solver mean, Connections connections) {
        this.solver = solver;
        this.mean = mean;
        this.connections = connections;
        this.plant = solver.plant();
        this.graph = plant.graph();
        this.rates = solver.rates();
    }

    List<ComponentCapacity> all() {
        var all = new ArrayList<ComponentCapacity>();
        for (var at = 0; at < graph.size(); at++) {
            if (isUsed(at)) {
                all.add(of(at));
            }
        }
        return all;
    }

    private boolean isUsed(int at) {
        return rates.rate(at) > 0 || solver.stations().work(at) > 0 || connections.ports().rate(solver, at) > 0;
    }

    /// Nobody waits for it: what passes calls on, such as a NAT gateway, is waited for with the call.
    private boolean isDeferred(int at) {
        return !solver.awaited(at) && connections.ports().rate(solver, at) == 0;
    }

    private ComponentCapacity of(int at) {
        var solution = solver.solution(at);
        var uses = uses(at);
        var pools = connections.poolsAtMost(at);
        if (pools != null) {
            uses.add(pools);
        }
        uses.sort(Comparator.comparing((ResourceUse use) -> !use.resource().limits())
                .thenComparing(Comparator.comparingDouble(ResourceUse::utilisation).reversed()));
        return new ComponentCapacity(graph.component(at).id(),
                rates.rate(at) + connections.ports().rate(solver, at), uses,
                solution.delay().mean() + solution.lockWait(), solver.meanTime(at), solution.refused(),
                solution.basis(), isDeferred(at), backlog(at, solution), credits(at), units(at), parallelism(at));
    }

    /// Requests per second that more come than are served, where nobody waits for them.
    private double backlog(int at, Solution solution) {
        if (solver.awaited(at)) {
            return 0;
        }
        var machine = graph.machine(at);
        var load = plant.station(at) instanceof Station.Program program
                ? Math.max(Limits.threads(solver, at, program),
                        solver.stations().work(machine) / plant.processors(machine))
                : solution.load();
        return load <= 1 ? 0 : rates.rate(at) * (1 - 1 / load);
    }

    /// The component of greatest utilisation, or -1.
    int busiest() {
        var busiest = -1;
        var greatest = 0.0;
        for (var at = 0; at < graph.size(); at++) {
            var utilisation = isUsed(at) ? utilisation(at) : 0;
            if (utilisation > greatest) {
                greatest = utilisation;
                busiest = at;
            }
        }
        return busiest;
    }

    /// The greatest share of a limiting resource in use at a component.
    double utilisation(int at) {
        var greatest = 0.0;
        for (var use : uses(at)) {
            greatest = Math.max(greatest, use.utilisation());
        }
        return isDeferred(at) ? Math.min(1, greatest) : greatest;
    }

    private List<ResourceUse> uses(int at) {
        var uses = connections.of(solver, at, 1);
        var machines = solver.stations().servers(at);
        var work = solver.stations().work(at);
        if (work > 0) {
            uses.add(new ResourceUse(Resource.CPU, work * machines, plant.processors(at) * machines,
                    plant.assumedProcessors(at) ? Basis.ASSUMED : Basis.EXACT));
        }
        var solution = solver.solution(at);
        switch (plant.station(at)) {
            case Station.None _ -> {
            }
            case Station.Pause pause when Double.isInfinite(pause.limit()) -> {
            }
            case Station.Pause pause ->
                uses.add(new ResourceUse(Resource.THROTTLE, rates.rate(at), pause.limit(), pause.basis()));
            case Station.Servers station -> uses.add(new ResourceUse(station.resource(), solution.load() * station.servers(),
                    station.servers(), station.basis()));
            case Station.CacheNodes nodes -> uses.add(new ResourceUse(Resource.OPERATIONS, rates.rate(at),
                    nodes.nodes() / nodes.operation(), Basis.ASSUMED));
            case Station.Function function ->
                uses.add(new ResourceUse(Resource.CONCURRENCY, solution.busy() / (1 - Math.min(0.999, solution.refused())),
                        function.limit(), function.basis()));
            case Station.Program program -> {
                uses.add(new ResourceUse(program.resource(), solution.busy(),
                        program.threads() * (double) program.processes() * machines, Basis.ANALYTIC));
                if (program.lockShare() > 0 && program.threads() > 1) {
                    uses.add(new ResourceUse(Resource.LOCK, Limits.lock(solver, at, program), 1, Basis.EXACT));
                }
            }
        }
        return uses;
    }

    private @Nullable CpuCredits credits(int at) {
        return switch (graph.spec(at)) {
            case Server server -> credits(at, server.template());
            case AutoScalingGroup group -> credits(at, group.template());
            case Database database -> credits(at, database.instanceClass());
            case ReadReplica replica -> credits(at, replica.instanceClass());
            default -> null;
        };
    }

    private @Nullable CpuCredits credits(int at, LaunchTemplate template) {
        var type = InstanceTypes.find(template.instanceType());
        var burst = type == null ? null : type.burst();
        return burst == null || mean == null
                ? null
                : credits(burst, busy(mean, at), busy(solver, at), burst.unlimited(template.creditMode()));
    }

    /// Those of a database instance, by the server type of the same name.
    private @Nullable CpuCredits credits(int at, String instanceClass) {
        var type = InstanceTypes.find(instanceClass.replaceFirst("^db\\.", ""));
        var burst = type == null ? null : type.burst();
        return burst == null || mean == null || !(plant.station(at) instanceof Station.Servers servers)
                ? null
                : credits(burst, busy(mean, at, servers), busy(solver, at, servers), burst.unlimitedByDefault());
    }

    private static CpuCredits credits(Burst burst, double busy, double busyAtPeak, boolean unlimited) {
        return new CpuCredits(burst.creditsPerHour(), busy * 60, busyAtPeak * 60, burst.maxCredits(), unlimited,
                burst.baseline());
    }

    /// Processors of the writer, or of the only instance, that are busy.
    private static double busy(Solver of, int at, Station.Servers servers) {
        var writes = servers.readers() == 0 ? 1 : 1 - servers.readShare();
        return of.rates().rate(at) * writes * of.stations().mean(at, servers.services()).mean() * servers.share();
    }

    /// Processors of one server that are busy.
    private double busy(Solver of, int at) {
        return plant.station(at) instanceof Station.Servers servers
                ? of.rates().rate(at) / of.stations().servers(at) * of.stations().mean(at, servers.services()).mean()
                : of.stations().work(at);
    }

    private @Nullable CapacityUnits units(int at) {
        if (!(graph.spec(at) instanceof LoadBalancer)) {
            return null;
        }
        var kb = 0.0;
        for (var way = 0; way < graph.out(at).length; way++) {
            var call = graph.out(at)[way];
            var connection = call.connection();
            if (connection != null) {
                var toFunction = graph.spec(call.to()) instanceof LambdaFunction;
                kb += rates.edgeRate(at, way) * (connection.requestSize().kb() + connection.responseSize().kb())
                        * (toFunction ? 2.5 : 1);
            }
        }
        return CapacityUnits.of(graph, rates, at, kb);
    }

    /// What T threads are worth that share a lock for a share s of their time: T / (1 + s (T − 1)) (G. M. Amdahl 1967; the contention
    /// term of N. J. Gunther's universal scalability law, 1993).
    private @Nullable Double parallelism(int at) {
        return plant.station(at) instanceof Station.Program program && program.lockShare() > 0
                && graph.spec(at) instanceof AppServer app && app.mode() != ProcessMode.WEBSOCKET
                        ? program.threads() / (1 + program.lockShare() * (program.threads() - 1))
                        : null;
    }
}
