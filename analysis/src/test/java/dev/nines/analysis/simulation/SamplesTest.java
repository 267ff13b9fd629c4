package dev.nines.analysis.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import dev.nines.analysis.capacity.CapacityAnalysis;
import dev.nines.analysis.flow.Flow;
import dev.nines.model.Architecture;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.component.TrafficProfile;
import dev.nines.model.component.Users;
import dev.nines.model.file.DesignFile;
import dev.nines.model.quantity.Rate;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The simulation of the sample architectures against their closed forms.
class SamplesTest {

    private static final int SECONDS = 60;

    static List<Path> samples() throws IOException {
        try (var files = Files.list(Path.of("..", "sample-architectures"))) {
            var samples = files.filter(file -> file.toString().endsWith(".nines.json")).sorted().toList();
            assertTrue(samples.size() >= 14);
            return samples;
        }
    }

    /// A sample whose users send at their mean rate all the time, and whose load balancers do not check.
    private static Architecture steady(Path file) {
        var design = DesignFile.read(file).architecture();
        assertNotNull(design);
        return design.with(design.components().map(component -> switch (component.spec()) {
            case Users users -> component.with("profile", new TrafficProfile.Constant(new Rate(users.profile().mean())));
            case TargetGroup _ -> component.with("healthCheck.enabled", false);
            default -> component;
        }));
    }

    /// Every component gets what the flow sends it, and users wait as long as the queueing formulas say.
    @ParameterizedTest
    @MethodSource("samples")
    void agreesWithTheClosedForms(Path file) {
        var design = steady(file);
        var result = Simulation.of(design,
                new Scenario(Duration.ZERO, Duration.ofSeconds(10), Duration.ofSeconds(10 + SECONDS), List.of()), 1);
        var flow = Flow.of(design);
        assertEquals(0, result.lost(), result.failed().toString());
        for (var component : result.components()) {
            double expected = flow.mean(component.component()).requests() * SECONDS;
            double spread = 5 * Math.sqrt(expected * 4 + 1);
            assertEquals(expected, (double) component.arrived(), spread, component.component().value());
        }
        // a minute of a few requests a second is some per cent off
        assertEquals(1, result.times().mean() / mean(design), 0.08);
    }

    /// Mean response time of the closed forms, in milliseconds.
    private static double mean(Architecture design) {
        double requests = 0;
        double time = 0;
        for (var journey : CapacityAnalysis.of(design).journeys()) {
            requests += journey.perSecond();
            time += journey.perSecond() * journey.mean();
        }
        return 1e3 * time / requests;
    }

    /// Checks every 10 s, three to change a checker's mind: 28 s until 18 % of them are left; then a minute until everybody has forgotten.
    @Test
    void aLostRegionIsLeftForTheOther() {
        var design = DesignFile.read(Path.of("..", "sample-architectures", "dns-failover.nines.json")).architecture();
        assertNotNull(design);
        var scenario = new Scenario(Duration.ZERO, Duration.ofSeconds(10), Duration.ofMinutes(4), List.of())
                .with(Event.crash("virginia-region", Duration.ofSeconds(60), Duration.ofMinutes(10)));
        var result = Simulation.of(design, scenario, 2);
        var noticed = result.log().stream().filter(each -> each.component().value().equals("virginia-front")).findFirst()
                .orElseThrow();
        var recovered = result.effects().getFirst().recovered();

        assertEquals(Occurrence.What.UNHEALTHY, noticed.what());
        assertEquals(60 + 28.2, noticed.at().toMillis() / 1e3, 3);
        assertNotNull(recovered);
        assertEquals(28 + 60, recovered.toMillis() / 1e3, 5);
    }

    /// Three checks within 30 s, then a minute until the address leads to the standby; it stays there when the other is back.
    @Test
    void anAddressMovesToTheStandby() {
        var design = DesignFile.read(Path.of("..", "sample-architectures", "elastic-ip-failover.nines.json")).architecture();
        assertNotNull(design);
        var scenario = new Scenario(Duration.ZERO, Duration.ofSeconds(10), Duration.ofMinutes(5), List.of())
                .with(Event.crash("active", Duration.ofSeconds(60), Duration.ofMinutes(2)));
        var result = Simulation.of(design, scenario, 2);
        var effect = result.effects().getFirst();

        assertNotNull(effect.detected());
        assertEquals(25, effect.detected().toMillis() / 1e3, 5.1);
        assertNotNull(effect.recovered());
        assertEquals(effect.detected().toMillis() / 1e3 + 60, effect.recovered().toMillis() / 1e3, 2);
    }
}
