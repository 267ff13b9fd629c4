package dev.nines.analysis.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import dev.nines.model.Architecture;
import dev.nines.model.file.DesignFile;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Happening;
import dev.nines.model.scenario.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A failover record whose primary is lost for good, in sixty runs whose checkers have other phases.
class NameFailoverTest {

    private static final int RUNS = 60;
    private static final int RATE = 5;
    private static final int TTL = 60;

    private static Architecture design(int interval, int threshold) {
        var text = """
                {"$schema": "urn:nines:schema:1", "version": "1.0", "name": "names", "components": [
                {"id": "users", "kind": "users", "name": "u", "profile": {"type": "constant", "rate": %d}, "burstiness": 0,
                 "timeout": "6s", "retries": {"attempts": 0}},
                {"id": "zone", "kind": "dns-zone", "name": "example", "domain": "example.com"},
                {"id": "www", "kind": "dns-record", "name": "www.example.com", "parent": "zone", "policy": "failover", "ttl": "%ds",
                 "healthCheck": {"interval": "%ds", "threshold": %d}},
                {"id": "first", "kind": "server", "name": "f", "serving": {"time": {"type": "deterministic", "mean": "1ms"}}},
                {"id": "second", "kind": "server", "name": "s", "serving": {"time": {"type": "deterministic", "mean": "1ms"}}}],
                "connections": [{"id": "c1", "from": "users", "to": "www"}, {"id": "c2", "from": "www", "to": "first"},
                {"id": "c3", "from": "www", "to": "second", "role": "secondary"}]}"""
                .formatted(RATE, TTL, interval, threshold);
        var reading = DesignFile.parse(text, "names.nines.json");
        var architecture = reading.architecture();
        assertNotNull(architecture, reading.problems()::toString);
        return architecture;
    }

    /// One checker needs (k − 1) I + k r + φ; of sixteen the fourteenth makes it less than 18 % that say healthy, in the mean at
    /// φ = 14 I / 17. Users lose what they send until then and half of a time to live after that.
    @ParameterizedTest
    @CsvSource({"30, 3, 0", "30, 3, 6", "10, 3, 0", "10, 1, 6"})
    void isNoticedAndFollowedAtTheTimesOfTheArithmetic(int interval, int threshold, int lasts) {
        var lost = Duration.ofSeconds(20);
        Happening what = lasts == 0 ? new Happening.Crash() : new Happening.Hang();
        int horizon = 20 + threshold * (interval + lasts) + TTL + 20;
        var scenario = new Scenario(Duration.ZERO, Duration.ZERO, Duration.ofSeconds(horizon),
                List.of(Event.of(what, "first", lost, Duration.ofHours(1))));
        var design = design(interval, threshold);
        var results = IntStream.range(0, RUNS).mapToObj(run -> Simulation.of(design, scenario, 3, run, _ -> {}, () -> false))
                .toList();
        var noticed = results.stream().flatMap(result -> result.log().stream())
                .filter(each -> each.what() == Occurrence.What.UNHEALTHY)
                .mapToDouble(each -> each.at().minus(lost).toNanos() / 1e9).summaryStatistics();
        double best = (threshold - 1) * interval + threshold * lasts;
        // a check that is under way when the server hangs has begun up to 1 ms before it
        double slack = 0.05;

        assertEquals(RUNS, noticed.getCount());
        assertTrue(noticed.getMin() >= best - slack && noticed.getMax() <= best + interval + slack, noticed.toString());
        assertEquals(best + 14 / 17.0 * interval, noticed.getAverage(), 0.05 * interval);
        double failed = results.stream().mapToLong(SimulationResult::lost).average().orElseThrow();
        // who sends in the last seconds of a hang waits for 6 s first, which is within the run
        assertEquals(RATE * (noticed.getAverage() + TTL / 2.0), failed, 0.06 * failed);
    }
}
