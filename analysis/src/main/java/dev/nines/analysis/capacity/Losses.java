package dev.nines.analysis.capacity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dev.nines.analysis.flow.Rates;
import dev.nines.analysis.flow.RequestGraph;
import dev.nines.analysis.flow.Routes;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.Cache;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseDeployment;
import dev.nines.model.component.Server;
import dev.nines.model.component.Users;

/// Which parts of a design still work after a loss, and what share of the requests they still serve.
final class Losses {

    private final Plant plant;
    private final RequestGraph graph;
    private final List<List<String>> zones;

    Losses(Plant plant) {
        this.plant = plant;
        this.graph = plant.graph();
        this.zones = new ArrayList<>();
        for (var at = 0; at < graph.size(); at++) {
            zones.add(graph.machine(at) == at ? graph.design().zones(graph.component(at)) : List.of());
        }
    }

    /// Full names of the zones in which anything stands that gets requests.
    Set<String> zones(Rates rates) {
        var all = new LinkedHashSet<String>();
        for (var at = 0; at < graph.size(); at++) {
            if (rates.rate(at) > 0) {
                all.addAll(zones.get(graph.machine(at)));
            }
        }
        return all;
    }

    /// The parts left after a zone is lost.
    double[] withoutZone(String zone) {
        var left = plant.everything();
        for (var at = 0; at < left.length; at++) {
            if (zones.get(at).contains(zone)) {
                left[at] *= left(at, zones.get(at).size());
            }
        }
        return left;
    }

    private double left(int at, int spanned) {
        if (spanned == 1) {
            return 0;
        }
        return switch (graph.spec(at)) {
            // Spread evenly; the zone that is lost may have had one more than the others.
            case AutoScalingGroup group -> group.desired() == 0
                    ? 0
                    : 1 - Math.ceil((double) group.desired() / spanned) / group.desired();
            case Database database -> database.deployment() == DatabaseDeployment.SINGLE_AZ ? 0 : 1;
            case Cache cache -> cache.replicas() > 0 ? 1 : 1 - 1.0 / spanned;
            default -> 1;
        };
    }

    /// The parts left after one server of a machine is lost.
    double[] withoutServer(int machine) {
        var left = plant.everything();
        left[machine] *= 1 - 1.0 / plant.servers(machine);
        return left;
    }

    /// The machine whose loss of one server loads the others of its kind most, or -1 where there is none.
    int weakest(Solver solver, Spread spread) {
        var weakest = -1;
        var greatest = -1.0;
        for (var at = 0; at < graph.size(); at++) {
            var spec = graph.spec(at);
            if ((spec instanceof Server || spec instanceof AutoScalingGroup)
                    && (solver.rates().rate(at) > 0 || solver.stations().work(at) > 0)) {
                var group = plant.servers(at) * spread.siblings(at);
                var load = Math.max(solver.stations().work(at) / plant.processors(at), solver.solution(at).load());
                var after = group <= 1 + 1e-9 ? 1e9 + load : load * group / (group - 1);
                if (after > greatest) {
                    greatest = after;
                    weakest = at;
                }
            }
        }
        return weakest;
    }

    /// Share of the users' requests that still find everything they cannot do without.
    double served(Routes routes, Rates rates) {
        var classes = graph.classes().size();
        var works = new double[graph.size() * classes];
        Arrays.fill(works, 1);
        var served = 0.0;
        var sent = 0.0;
        for (var index = graph.size() - 1; index >= 0; index--) {
            var at = graph.order()[index];
            for (var each = 0; each < classes; each++) {
                var rate = rates.rate(at, each);
                if (rate > 0) {
                    works[at * classes + each] = works(routes, works, at, each, rates.messages(at, each) == rate);
                    if (graph.spec(at) instanceof Users) {
                        served += rate * works[at * classes + each];
                        sent += rate;
                    }
                }
            }
        }
        return sent == 0 ? 1 : served / sent;
    }

    private double works(Routes routes, double[] works, int at, int requestClass, boolean longLived) {
        if (routes.left(at) == 0) {
            return 0;
        }
        var classes = graph.classes().size();
        var all = 1.0;
        var divided = 0.0;
        var shares = 0.0;
        var out = graph.out(at);
        for (var way = 0; way < out.length; way++) {
            var share = routes.share(at, way, requestClass, graph.passes(at) && longLived);
            if (share == 0) {
                continue;
            }
            var there = routes.up(out[way].to()) ? works[out[way].to() * classes + requestClass] : 0;
            if (graph.divides(out[way])) {
                divided += share * there;
                shares += share;
            } else if (out[way].hard()) {
                var asked = graph.passes(at) ? 1 : routes.misses(at);
                all *= 1 - Math.min(1, out[way].mean()) * asked * (1 - there);
            }
        }
        return shares == 0 ? all : all * divided / shares;
    }
}
