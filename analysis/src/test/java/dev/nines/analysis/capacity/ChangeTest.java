package dev.nines.analysis.capacity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.nines.analysis.flow.Rates;
import dev.nines.analysis.flow.RequestGraph;
import dev.nines.analysis.flow.Routes;
import dev.nines.model.DesignGenerator;
import org.junit.jupiter.api.Test;

/// Solving only what a loss reaches must come to what solving everything does.
class ChangeTest {

    @Test
    void aLossIsSolvedAsIfEverythingWere() {
        var left = 0;
        for (var seed = 1; seed <= 12; seed++) {
            left += leftOut(seed);
        }
        assertTrue(left > 0, "nothing was left out");
    }

    /// @return components that were not solved anew, over all losses
    private static int leftOut(long seed) {
        var graph = RequestGraph.of(DesignGenerator.design(seed, 150));
        var plant = new Plant(graph);
        var connections = new Connections(plant);
        var routes = Routes.of(graph, plant.everything());
        var before = new Solver(plant, routes, Rates.of(routes, true));
        before.solve(1);
        var limit = new Limits(before, connections).throughput();
        before.solve(1);
        var losses = new Losses(plant);
        var left = 0;
        for (var zone : losses.zones(before.rates())) {
            var without = routes.with(losses.withoutZone(zone));
            var found = Solver.after(before, without, Rates.of(without, true));
            var anew = Routes.of(graph, losses.withoutZone(zone));
            var whole = new Solver(plant, anew, Rates.of(anew, true));
            whole.solve(1);
            left += whole.touched().length - found.touched().length;
            for (var at = 0; at < graph.size(); at++) {
                assertEquals(whole.meanTime(at), found.meanTime(at), zone);
                assertEquals(whole.solution(at), found.solution(at), zone);
            }
            assertEquals(whole.longest(), found.longest(), zone);
            assertEquals(new Limits(whole, connections).throughput(), new Limits(found, connections).throughput(limit), zone);
        }
        return left;
    }
}
