package dev.nines.analysis.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import dev.nines.model.Architecture;
import dev.nines.model.Designs;
import dev.nines.model.component.TrafficProfile;
import dev.nines.model.quantity.Rate;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Happening;
import dev.nines.model.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One of two zones is shifted away from at 60 s, for good: addresses are known for a minute after that.
class ZonalShiftTest {

    private static final Scenario MINUTES = new Scenario(Duration.ZERO, Duration.ofSeconds(1), Duration.ofMinutes(4),
            List.of(Event.of(new Happening.ZonalShift(), "zone-a", Duration.ofSeconds(60), Duration.ofMinutes(10))));

    private static Architecture design(boolean shifts, boolean crossZone, Duration cached) {
        var design = Designs.multiAz();
        return design.with(design.components().map(component -> switch (component.id().value()) {
            case "users" -> component.with("profile", new TrafficProfile.Constant(new Rate(50))).with("burstiness", 0.0)
                    .with("dnsCache", cached);
            case "alb" -> component.with("zonalShift", shifts);
            case "targets" -> component.with("crossZone", crossZone);
            default -> component;
        }));
    }

    private static double arrived(SimulationResult result, String component) {
        return result.components().stream().filter(each -> each.component().value().equals(component)).findFirst().orElseThrow()
                .arrived();
    }

    /// Seconds of its full share that the zone gets after the first minute: half a minute as addresses are forgotten, longer where clients
    /// keep them longer (an hour: ∫ 1 − t / 3600 over three minutes), nothing where nodes of the other zone would have to send across.
    @ParameterizedTest
    @CsvSource({"true, false, 0s, 30", "true, false, 1h, 175.5", "true, true, 0s, 0", "false, false, 0s, 180"})
    void addressesAreForgottenAndTargetsLeftAlone(boolean shifts, boolean crossZone, String cached, double seconds) {
        var result = Simulation.of(design(shifts, crossZone, Duration.parse("PT" + cached)), MINUTES, 5);

        assertEquals((59 + seconds) * 50 / 2, arrived(result, "web-a"), 150);
        assertEquals(0, result.lost());
    }

    /// Where the other zone has nobody healthy the shift is not honoured.
    @Test
    void aShiftDoesNotSendWhereNobodyIs() {
        var design = design(true, false, Duration.ZERO);
        var result = Simulation.of(design, MINUTES.with(MINUTES.events().getFirst(),
                Event.crash("web-b", Duration.ofMinutes(2), Duration.ofMinutes(10))), 5);
        var last = result.series().getLast();

        assertEquals(0, last.failed());
        assertTrue(last.answered() > 40);
    }
}
