package dev.nines.analysis.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import dev.nines.model.Architecture;
import dev.nines.model.Designs;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Scenario;
import dev.nines.model.setting.ServiceTime;
import org.junit.jupiter.api.Test;

class SimulationComparisonTest {

    private static Architecture server(Duration service) {
        var design = Designs.singleServer();
        return design.with(design.components().map(component -> component.id().value().equals("server")
                ? component.with("serving.time", new ServiceTime.Exponential(service)).with("serving.concurrency", 1)
                : component));
    }

    /// Users 100/s, 8 ms against 7.8 ms: W = 40 ms and 35.45 ms. With luck of their own, ten minutes of each leave more than a
    /// millisecond open.
    @Test
    void theSameLuckMakesDifferencesMuchSurer() {
        var comparison = SimulationComparison.of(server(Duration.ofMillis(8)), server(Duration.ofNanos(7_800_000)),
                Scenario.calm(Duration.ofMinutes(5)), 1, 8, 2, _ -> {}, () -> false);
        double apart = Math.hypot(comparison.one().mean().half(), comparison.other().mean().half());
        var paired = comparison.mean();

        assertEquals(40, comparison.one().mean().mean(), 4);
        assertEquals(7.8 / 0.22 - 40, paired.mean(), 1);
        assertEquals(comparison.other().mean().mean() - comparison.one().mean().mean(), paired.mean(), 1e-9);
        assertTrue(paired.half() < apart / 3, paired + " against " + apart);
        assertTrue(paired.high() < 0, paired.toString());
    }

    /// What is lost while a server is down follows the time it is down.
    @Test
    void scenariosOnOneDesignAreComparedRunByRun() {
        var design = server(Duration.ofMillis(2));
        var calm = Scenario.calm(Duration.ofMinutes(1)).warmingUp(Duration.ZERO);
        var shorter = study(design, calm.with(Event.crash("server", Duration.ofSeconds(20), Duration.ofSeconds(5))), 3);
        var longer = study(design, calm.with(Event.crash("server", Duration.ofSeconds(20), Duration.ofSeconds(15))), 4);
        var comparison = SimulationComparison.between(shorter, longer);

        assertEquals(3, comparison.lost().count());
        assertTrue(comparison.lost().low() > 0, comparison.lost().toString());
        assertTrue(comparison.answered().high() < 0, comparison.answered().toString());
        assertEquals(10_000, comparison.recovered().mean(), 2_000);
        assertTrue(Double.isNaN(SimulationComparison.between(study(design, calm, 2), longer).recovered().mean()));
    }

    private static SimulationStudy study(Architecture design, Scenario scenario, int runs) {
        return Replications.of(design, scenario, 1, Precision.ofRuns(runs), 2, _ -> {}, () -> false);
    }

    @Test
    void aDesignDoesNotDifferFromItself() {
        var design = server(Duration.ofMillis(8));
        var comparison = SimulationComparison.of(design, design, Scenario.calm(Duration.ofMinutes(1)), 1, 2, 1, _ -> {},
                () -> false);

        assertEquals(0, comparison.p99().mean());
        assertEquals(0, comparison.p99().half());
    }
}
