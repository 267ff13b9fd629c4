package dev.nines.analysis.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import dev.nines.model.Architecture;
import dev.nines.model.Designs;
import dev.nines.model.scenario.Scenario;
import dev.nines.model.setting.ServiceTime;
import org.junit.jupiter.api.Test;

class ReplicationsTest {

    /// Users 100/s at one server of 8 ms: M/M/1 with ρ = 0.8.
    private static Architecture server() {
        var design = Designs.singleServer();
        return design.with(design.components().map(component -> component.id().value().equals("server")
                ? component.with("serving.time", new ServiceTime.Exponential(Duration.ofMillis(8))).with("serving.concurrency", 1)
                : component));
    }

    private static SimulationStudy play(Precision precision, int threads) {
        return Replications.of(server(), Scenario.calm(Duration.ofMinutes(10)), 5, precision, threads, _ -> {}, () -> false);
    }

    /// W = 8 ms / (1 − 0.8); response times are exponential, so that the median is W ln 2 and the 99th percentile W ln 100.
    @Test
    void theIntervalsHoldWhatTheoryKnows() {
        var study = play(new Precision(0.05, 0.999, 5, 100), 2);

        assertTrue(study.precise());
        assertTrue(study.mean().precision() <= 0.05);
        assertTrue(study.mean().holds(40), study.mean().toString());
        assertTrue(study.median().holds(40 * Math.log(2)), study.median().toString());
        assertTrue(study.p95().holds(40 * Math.log(20)), study.p95().toString());
        assertTrue(study.p99().holds(40 * Math.log(100)), study.p99().toString());
        assertEquals(1, study.answered().mean());
        assertTrue(study.throughput().holds(100), study.throughput().toString());
        assertEquals(Duration.ZERO, study.settled());
        var server = study.components().getLast();
        assertEquals("server", server.component().value());
        // Little: 100/s for 40 ms are 4
        assertTrue(server.inside().holds(4) && server.inside().precision() < 0.1, server.toString());
        assertTrue(server.stayed().holds(40), server.toString());
        assertTrue(server.busy().holds(0.8) && server.busy().precision() < 0.05, server.toString());
        assertEquals(0, server.failed().mean());
    }

    /// Twice what the server can do: more and more wait until those who came first give up after 10 s.
    @Test
    void saysWhenAnOverloadedServerHasSettled() {
        var design = server();
        var overloaded = design.with(design.components().map(component -> component.id().value().equals("server")
                ? component.with("serving.time", new ServiceTime.Exponential(Duration.ofMillis(20)))
                : component));
        var study = Replications.of(overloaded, Scenario.calm(Duration.ofMinutes(2)), 5, new Precision(0.1, 0.95, 2, 2), 2,
                _ -> {}, () -> false);

        var settled = study.settled();
        assertNotNull(settled);
        assertTrue(settled.toSeconds() >= 10 && settled.toSeconds() <= 25, settled.toString());
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        var precision = new Precision(0.1, 0.95, 4, 9);

        assertEquals(play(precision, 1), play(precision, 3));
    }

    @Test
    void saysWhenItIsNotPreciseEnough() {
        var study = play(new Precision(0.0001, 0.95, 2, 3), 2);

        assertEquals(3, study.runs());
        assertFalse(study.precise());
    }

    @Test
    void stopsWhenCancelled() {
        var runs = new AtomicInteger();
        var study = Replications.of(server(), Scenario.calm(Duration.ofMinutes(1)), 5, new Precision(0.0001, 0.95, 2, 1_000), 2,
                runs::set, () -> runs.get() >= 2);

        assertFalse(study.complete());
        assertTrue(study.runs() < 10);
    }

    @Test
    void refusesOneRun() {
        assertThrows(IllegalArgumentException.class, () -> new Precision(0.05, 0.95, 1, 10));
    }
}
