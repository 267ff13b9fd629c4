package dev.nines.analysis.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.Duration;
import java.util.List;

import dev.nines.analysis.capacity.CapacityAnalysis;
import dev.nines.model.Architecture;
import dev.nines.model.file.DesignFile;
import dev.nines.model.scenario.Scenario;
import org.junit.jupiter.api.Test;

/// One nginx worker, 10 ms of work in the mean and a handshake of 20 ms for every fourth of 40 requests a second.
class HandshakesTest {

    private static final double MILLISECOND = 1e-3;

    private static Architecture design(boolean tls) {
        var text = """
                {"$schema": "urn:nines:schema:1", "version": "1.0", "name": "handshakes", "components": [
                {"id": "users", "kind": "users", "name": "u", "profile": {"type": "constant", "rate": 40}},
                {"id": "machine", "kind": "server", "name": "m", "template": {"instanceType": "m5.large"}},
                {"id": "proxy", "kind": "nginx-balancer", "name": "p", "parent": "machine", "workers": 1, "tls": %s,
                 "handshakes": {"time": "20ms", "share": 0.25}, "serving": {"time": {"type": "exponential", "mean": "10ms"}}},
                {"id": "server", "kind": "server", "name": "s",
                 "serving": {"concurrency": 1000, "time": {"type": "deterministic", "mean": "1ms"}}}],
                "connections": [{"id": "c1", "from": "users", "to": "machine"}, {"id": "c2", "from": "proxy", "to": "server"}]}"""
                .formatted(tls);
        var reading = DesignFile.parse(text, "handshakes.nines.json");
        var architecture = reading.architecture();
        assertNotNull(architecture, reading.problems()::toString);
        return architecture;
    }

    private static double simulated(Architecture design) {
        var scenario = new Scenario(Duration.ZERO, Duration.ofSeconds(10), Duration.ofSeconds(2_000), List.of());
        return Simulation.of(design, scenario, 3).times().mean() * MILLISECOND;
    }

    private static double computed(Architecture design) {
        return CapacityAnalysis.of(design).journeys().getFirst().mean();
    }

    /// Pollaczek and Khinchine: E[S] = 15 ms, E[S²] = 2 · 10² + 2 · 10 · 20 / 4 + 20² / 4 = 400 ms², ρ = 0.6, so that the wait is
    /// 0.04 · 400 / 0.8 = 20 ms; without TLS it is an exponential server at ρ = 0.4.
    @Test
    void handshakesWaitAndMakeOthersWait() {
        assertEquals((20 + 15 + 1) * MILLISECOND, computed(design(true)), 0.01 * MILLISECOND);
        assertEquals((20 + 15 + 1) * MILLISECOND, simulated(design(true)), 2 * MILLISECOND);
        assertEquals((10 / 0.6 + 1) * MILLISECOND, computed(design(false)), 0.01 * MILLISECOND);
        assertEquals((10 / 0.6 + 1) * MILLISECOND, simulated(design(false)), 1 * MILLISECOND);
    }
}
