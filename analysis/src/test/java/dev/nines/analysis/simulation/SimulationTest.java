package dev.nines.analysis.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import dev.nines.analysis.simulation.process.Outcome;
import dev.nines.model.Architecture;
import dev.nines.model.Designs;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Scenario;
import org.junit.jupiter.api.Test;

class SimulationTest {

    /// Users 100/s, a load balancer, two servers in two zones, a database.
    private static final Architecture DESIGN = Designs.multiAz();
    private static final Scenario MINUTES = Scenario.calm(Duration.ofMinutes(5));

    private static SimulationResult play(Event... faults) {
        return Simulation.of(DESIGN, MINUTES.with(faults), 3);
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }

    @Test
    void everythingIsAnsweredWhileEverythingWorks() {
        var result = play();

        assertTrue(result.complete());
        near(27_000, result.sent(), 4 * Math.sqrt(27_000));
        assertEquals(Map.of(), result.failed());
        assertEquals(300, result.series().size());
        assertEquals(1, result.answeredShare());
    }

    /// Half of the requests are refused until the load balancer has noticed: 30 s to 60 s with its defaults.
    @Test
    void aDeadServerCostsItsShareUntilItIsDetected() {
        var result = play(Event.crash("web-a", seconds(100), seconds(500)));
        var effect = result.effects().getFirst();
        var detected = effect.detected();

        assertNotNull(detected);
        assertTrue(detected.toSeconds() >= 30 && detected.toSeconds() <= 60, detected.toString());
        near(50.0 * detected.toSeconds(), effect.failed(), 0.1 * effect.failed());
        assertNotNull(effect.recovered());
        near(detected.toSeconds(), effect.recovered().toSeconds(), 1);
        assertEquals(Set.of(Outcome.REFUSED), result.failed().keySet());
    }

    /// Checks that hang fail 5 s later; what users sent meanwhile times out after 10 s.
    @Test
    void aServerThatHangsTimesOut() {
        var result = play(Event.hang("web-a", seconds(100), seconds(500)));
        var effect = result.effects().getFirst();

        assertNotNull(effect.detected());
        assertTrue(effect.detected().toSeconds() >= 35 && effect.detected().toSeconds() <= 65, effect.toString());
        assertEquals(Set.of(Outcome.TIMEOUT), result.failed().keySet());
        assertNotNull(effect.recovered());
        near(effect.detected().toSeconds() + 10, effect.recovered().toSeconds(), 1);
    }

    @Test
    void aMendedServerComesBackWhenItsChecksPass() {
        var result = play(Event.crash("web-a", seconds(30), seconds(70)));
        var healthy = result.log().stream().filter(each -> each.what() == Occurrence.What.HEALTHY).findFirst().orElseThrow();

        assertEquals("web-a", healthy.component().value());
        assertTrue(healthy.at().toSeconds() >= 100 + 120 && healthy.at().toSeconds() <= 100 + 150, healthy.toString());
    }

    @Test
    void aLostDatabaseIsNoticedByNobodyButTheUsers() {
        var result = play(Event.crash("db", seconds(100), seconds(20)));
        var effect = result.effects().getFirst();

        assertNull(effect.detected());
        assertNotNull(effect.recovered());
        near(20, effect.recovered().toSeconds(), 1);
        near(2_000, effect.failed(), 250);
    }

    @Test
    void aZoneTakesItsServersWithIt() {
        var result = play(Event.crash("zone-a", seconds(100), seconds(500)));

        assertTrue(result.log().stream()
                .anyMatch(each -> each.what() == Occurrence.What.UNHEALTHY && each.component().value().equals("web-a")));
        assertFalse(result.log().stream()
                .anyMatch(each -> each.what() == Occurrence.What.UNHEALTHY && each.component().value().equals("web-b")));
        assertTrue(result.series().getLast().answered() > 50);
    }

    @Test
    void aSlowDatabaseSlowsEverything() {
        var usual = play();
        var slow = play(Event.slow("db", 3, Duration.ZERO, seconds(500)));

        // M/M/2: 4 ms / (1 − 0.2²) and 12 ms / (1 − 0.6²)
        assertEquals(12 / 0.64 - 4 / 0.96, slow.times().mean() - usual.times().mean(), 2);
    }

    @Test
    void refusesWhatIsNotInTheDesign() {
        assertThrows(IllegalArgumentException.class, () -> play(Event.crash("nowhere", seconds(1), seconds(1))));
    }

    @Test
    void sameSeedSameRunOnAnyThread() {
        var here = play();
        var there = CompletableFuture.supplyAsync(SimulationTest::play).join();

        assertEquals(here.fingerprint(), there.fingerprint());
        assertEquals(here.times(), there.times());
        assertNotEquals(here.fingerprint(), Simulation.of(DESIGN, MINUTES, 4).fingerprint());
    }

    /// Users come at the same times and servers take as long, so that only what differs differs.
    @Test
    void twoDesignsHaveTheSameLuck() {
        var usual = play();
        var faulty = play(Event.crash("db", seconds(200), seconds(20)));

        for (int second = 0; second < 300; second++) {
            assertEquals(usual.series().get(second).sent(), faulty.series().get(second).sent());
        }
    }

    @Test
    void stopsWhenCancelled() {
        var shares = new ArrayList<Double>();
        var result = Simulation.of(DESIGN, MINUTES, 3, 0, shares::add, () -> shares.size() > 10);

        assertFalse(result.complete());
        assertTrue(result.series().size() < 60);
    }

    private static void near(Number expected, Number actual, double off) {
        assertEquals(expected.doubleValue(), actual.doubleValue(), off);
    }
}
