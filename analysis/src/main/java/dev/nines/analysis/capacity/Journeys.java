package dev.nines.analysis.capacity;

import java.util.ArrayList;
import java.util.List;

import dev.nines.model.component.Users;
import dev.nines.model.quantity.Durations;

/// Response times from end to end, by users and request class.
final class Journeys {

    private final Solver solver;

    private Journeys(Solver solver) {
        this.solver = solver;
    }

    static List<JourneyTime> of(Solver solver) {
        return new Journeys(solver).all();
    }

    private List<JourneyTime> all() {
        var graph = solver.plant().graph();
        var classes = graph.classes().size();
        var journeys = new ArrayList<JourneyTime>();
        for (var at = 0; at < graph.size(); at++) {
            if (graph.spec(at) instanceof Users users) {
                for (var row = 0; row < solver.rows(); row++) {
                    var rate = solver.sent(at, row);
                    if (rate > 0) {
                        journeys.add(journey(at, users, row % classes, row >= classes, rate));
                    }
                }
            }
        }
        return journeys;
    }

    private JourneyTime journey(int at, Users users, int requestClass, boolean longLived, double rate) {
        var graph = solver.plant().graph();
        var time = solver.time(at, requestClass, longLived);
        var passed = new Passed();
        pass(at, requestClass, longLived, passed, new boolean[graph.size()]);
        var percentiles = passed.basis == Basis.EXACT && (passed.random <= 1 && !passed.divided)
                ? Basis.EXACT
                : passed.basis.and(Basis.ANALYTIC);
        return new JourneyTime(graph.component(at).id(), graph.classes().get(requestClass), longLived, rate, time.mean(),
                time.percentile(0.5), time.percentile(0.95), time.percentile(0.99),
                time.later(Durations.seconds(users.timeout())), passed.basis, percentiles);
    }

    /// What a journey passes through: how sure it is, and how many random times it adds up.
    private static final class Passed {
        private Basis basis = Basis.EXACT;
        private int random;
        private boolean divided;
    }

    private void pass(int at, int requestClass, boolean longLived, Passed passed, boolean[] seen) {
        var graph = solver.plant().graph();
        if (seen[at]) {
            return;
        }
        seen[at] = true;
        var solution = solver.solution(at);
        passed.basis = passed.basis.and(solution.basis());
        passed.random += solver.stations().own(at, requestClass, solution).variance() > 0 ? 1 : 0;
        var out = graph.out(at);
        for (var way = 0; way < out.length; way++) {
            var through = graph.passes(at) && longLived;
            var share = solver.routes().share(at, way, requestClass, through);
            if (share > 0 && out[way].sync()) {
                passed.divided |= share != 1;
                pass(out[way].to(), requestClass, through, passed, seen);
            }
        }
    }
}
