package dev.nines.analysis.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import dev.nines.model.DesignGenerator;
import dev.nines.model.component.TrafficProfile;
import dev.nines.model.component.Users;
import dev.nines.model.quantity.Rate;
import dev.nines.model.scenario.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Designs of every kind with any settings, those that a test can play: others call in circles, or keep millions of connections.
class GeneratedDesignsTest {

    private static final int SECONDS = 4;

    /// Among them one whose requests make many calls that nobody waits for.
    @ParameterizedTest
    @ValueSource(longs = {0, 2, 3})
    void nothingIsLostOrMade(long seed) {
        var design = DesignGenerator.design(seed, 60);
        var steady = design.with(design.components().map(component -> component.spec() instanceof Users
                ? component.with("profile", new TrafficProfile.Constant(new Rate(40)))
                : component));
        var scenario = new Scenario(Duration.ZERO, Duration.ZERO, Duration.ofSeconds(SECONDS), List.of());
        var frames = new Frames(Duration.ofSeconds(SECONDS), 3);
        var result = Simulation.recorded(steady, scenario, seed, 0, frames, _ -> {}, () -> false);

        assertTrue(result.sent() > 400);
        assertEquals(SECONDS, result.series().size());
        assertEquals(result.sent(), result.times().count() + result.lost() + result.series().getLast().open());
        long users = 0;
        for (int place = 0; place < steady.connections().size(); place++) {
            var caller = steady.components().get(steady.connections().get(place).from());
            users += caller.spec() instanceof Users ? frames.flow(1, place).calls() : 0;
        }
        assertTrue(users > 0, "connections that users send over");
    }
}
