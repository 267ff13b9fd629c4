package dev.nines.analysis.simulation.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import dev.nines.model.quantity.Probability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefreshTest {

    private static final Duration PROGRAMS = Duration.ofSeconds(60);

    private static Script script(int desired, double min, double max, List<Probability> checkpoints) {
        var script = new Script(Script.group("min", 1, "max", 2 * desired, "desired", desired, "warmup", Duration.ofMinutes(2),
                "refresh.minHealthy", new Probability(min), "refresh.maxHealthy", max, "refresh.checkpoints", checkpoints,
                "refresh.checkpointDelay", Duration.ofMinutes(30)), 1, PROGRAMS, 0);
        script.checked = true;
        script.fleet.start();
        script.run(90);
        script.fleet.refresh(1);
        return script;
    }

    /// A batch takes 30 s to boot and 120 s in service, in which it starts for 60 s and passes after 20 s.
    @ParameterizedTest
    @CsvSource({"10, 0.9, 1, 10, 9, 10", "10, 0.5, 1, 2, 5, 10", "10, 0, 1, 1, 0, 10", "4, 1, 1, 4, 4, 5", "4, 1, 1.5, 2, 4, 6",
            "9, 0.9, 1, 9, 8, 9"})
    void replacesInBatchesWithinItsBounds(int desired, double min, double max, int batches, int least, int most) {
        var script = script(desired, min, max, List.of());
        int fewest = desired;
        int greatest = desired;
        for (double second = 90; script.first(Change.REFRESHED) == null && second < 86_400; second += 5) {
            script.run(second);
            fewest = Math.min(fewest, script.inService());
            greatest = Math.max(greatest, script.inService());
        }
        var end = script.first(Change.REFRESHED);

        assertNotNull(end);
        assertEquals(90 + batches * 150, end.second(), 1e-6);
        assertEquals(least, fewest);
        assertEquals(most, greatest);
        assertEquals(desired, script.inService());
        for (int server = 0; server < 4 * desired; server++) {
            assertTrue(script.fleet.stage(server) != Stage.IN_SERVICE || script.versions.getOrDefault(server, 0) == 1);
        }
    }

    @Test
    void waitsAtCheckpoints() {
        var script = script(10, 0.5, 1, List.of(new Probability(0.2)));
        script.run(6000);

        var end = script.first(Change.REFRESHED);
        assertNotNull(end);
        // two, the wait, five, three
        assertEquals(90 + 150 + 1800 + 300, end.second(), 1e-6);
    }

    @Test
    void serversLaunchedMeanwhileAreOfTheNewVersion() {
        var script = script(4, 0.75, 1, List.of());
        script.run(100);
        script.fleet.crashed(3);
        script.run(6000);

        assertNotNull(script.first(Change.REFRESHED));
        assertEquals(4, script.all(Change.LAUNCHED).size(), "the one that was lost needs not be replaced again");
    }

    @Test
    void anotherRefreshTakesBackWhatTheFirstHasDone() {
        var script = script(4, 0.75, 1, List.of());
        script.run(300);
        script.fleet.refresh(0);
        script.run(6000);

        assertEquals(2, script.all(Change.REFRESH_BEGAN).size());
        assertEquals(1, script.all(Change.REFRESHED).size());
        assertEquals(4, script.all(Change.LAUNCHED).size(), "two there and two back");
    }
}
