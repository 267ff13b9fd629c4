package dev.nines.analysis.capacity;

import java.util.ArrayList;
import java.util.List;

import dev.nines.analysis.capacity.LossCapacity.Loss;
import dev.nines.analysis.flow.Flow;
import dev.nines.analysis.flow.Rates;
import dev.nines.analysis.flow.RequestGraph;
import dev.nines.analysis.flow.Routes;
import dev.nines.model.Architecture;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.Cache;
import dev.nines.model.quantity.Durations;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Solves a design as an open network of queues and says what load it carries.
public final class CapacityAnalysis {

    private final Architecture design;
    private final RequestGraph graph;
    private final Plant plant;
    private final Connections connections;

    private CapacityAnalysis(RequestGraph graph) {
        this.design = graph.design();
        this.graph = graph;
        this.plant = new Plant(graph);
        this.connections = new Connections(plant);
    }

    /// The report on a design.
    public static CapacityReport of(Architecture design) {
        return new CapacityAnalysis(RequestGraph.of(design)).report();
    }

    /// The report on a design whose traffic is already known.
    public static CapacityReport of(Flow flow) {
        return new CapacityAnalysis(flow.graph()).report();
    }

    private CapacityReport report() {
        var routes = Routes.of(graph, plant.everything());
        var solver = new Solver(plant, routes, Rates.of(routes, true));
        solver.solve(1);
        var mean = new Solver(plant, routes, Rates.of(routes, false));
        var journeys = Journeys.of(solver);
        var components = new ComponentFigures(solver, mean, connections).all();
        var limits = new Limits(solver, connections);
        var limit = limits.throughput();
        var target = design.objectives().p99();
        var objective = target == null ? null : Durations.seconds(target);
        var within = objective == null ? null : limits.within(objective, limit);
        solver.solve(1);
        var losses = losses(solver, limit);
        return new CapacityReport(design.name(), solver.stations().arrivals().perSecond(),
                mean.stations().arrivals().perSecond(), limit, atMost(solver, limit), objective, within, journeys, components,
                losses,
                new Assumptions(solver).all());
    }

    /// The limit with every Auto Scaling group at its largest.
    private @Nullable Limit atMost(Solver solver, Limit limit) {
        var left = plant.everything();
        var grows = false;
        for (var at = 0; at < left.length; at++) {
            if (graph.spec(at) instanceof AutoScalingGroup group && group.desired() > 0 && group.max() > group.desired()) {
                left[at] = (double) group.max() / group.desired();
                grows = true;
            }
        }
        return grows ? new Limits(after(solver, solver.routes().with(left)), connections).throughput(limit) : null;
    }

    private static Solver after(Solver before, Routes routes) {
        return Solver.after(before, routes, Rates.of(routes, true));
    }

    private List<LossCapacity> losses(Solver solver, Limit limit) {
        var losses = new ArrayList<LossCapacity>();
        if (solver.stations().arrivals().perSecond() == 0) {
            return losses;
        }
        var possible = new Losses(plant);
        var weakest = possible.weakest(solver, new Spread(graph, solver.rates()));
        if (weakest >= 0) {
            var component = graph.component(weakest);
            losses.add(loss(Loss.INSTANCE, weakest,
                    Message.of(CapacityAnalysis.class, "loss.instance", component.label()), possible,
                    after(solver, solver.routes().with(possible.withoutServer(weakest))), limit));
        }
        for (var zone : possible.zones(solver.rates())) {
            losses.add(loss(Loss.ZONE, -1, Message.of(CapacityAnalysis.class, "loss.zone", zone), possible,
                    after(solver, solver.routes().with(possible.withoutZone(zone))), limit));
        }
        for (var at = 0; at < graph.size(); at++) {
            if (graph.spec(at) instanceof Cache cache && cache.hitRatio().value() > 0 && solver.rates().rate(at) > 0
                    && graph.out(at).length > 0) {
                losses.add(loss(Loss.CACHE, at,
                        Message.of(CapacityAnalysis.class, "loss.cache", graph.component(at).label()), possible,
                        after(solver, solver.routes().withEmpty(at)), limit));
            }
        }
        return losses;
    }

    private LossCapacity loss(Loss kind, int at, Message what, Losses possible, Solver solver, Limit before) {
        var served = possible.served(solver.routes(), solver.rates());
        var figures = new ComponentFigures(solver, null, connections);
        var busiest = figures.busiest();
        var p99 = solver.longest();
        var utilisation = busiest < 0 ? 0 : figures.utilisation(busiest);
        var limit = served == 0 ? new Limit(0, 0, null, null, Basis.EXACT) : new Limits(solver, connections).throughput(before);
        return new LossCapacity(kind, at < 0 ? null : graph.component(at).id(), what, served,
                limit, busiest < 0 ? null : graph.component(busiest).id(), utilisation, p99);
    }
}
