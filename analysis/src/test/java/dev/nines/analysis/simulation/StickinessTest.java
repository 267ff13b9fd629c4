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
import dev.nines.model.scenario.Scenario;
import dev.nines.model.setting.StickinessKind;
import org.junit.jupiter.api.Test;

/// Clients that stay with their targets, in designs: two servers behind an application load balancer that finds out in 10 s at the latest.
class StickinessTest {

    private static final Duration LOST = Duration.ofSeconds(60);
    private static final Scenario MINUTES = new Scenario(Duration.ZERO, Duration.ofSeconds(1), Duration.ofMinutes(4),
            List.of(Event.crash("web-a", LOST, Duration.ofSeconds(40))));

    private static Architecture design(StickinessKind kind) {
        var design = Designs.multiAz();
        return design.with(design.components().map(component -> switch (component.id().value()) {
            case "users" -> component.with("profile", new TrafficProfile.Constant(new Rate(50))).with("clients", 200);
            case "targets" -> component.with("stickiness.kind", kind).with("healthCheck.interval", Duration.ofSeconds(5))
                    .with("healthCheck.timeout", Duration.ofSeconds(2)).with("healthCheck.healthyThreshold", 2);
            default -> component;
        }));
    }

    private static double arrived(SimulationResult result, String component) {
        return result.components().stream().filter(each -> each.component().value().equals(component)).findFirst().orElseThrow()
                .arrived();
    }

    private static double moved(SimulationResult result) {
        return result.components().stream().filter(each -> each.component().value().equals("alb")).findFirst().orElseThrow()
                .measures().getOrDefault(Measure.MOVED, 0.0);
    }

    /// After a minute every client has a cookie, half of them of either server. All of the lost one go to the other, and nobody comes back.
    @Test
    void clientsOfALostTargetStayWhereTheyWent() {
        var free = Simulation.of(design(StickinessKind.OFF), MINUTES, 5);
        var bound = Simulation.of(design(StickinessKind.LOAD_BALANCER_COOKIE), MINUTES, 5);

        assertEquals(0, moved(free));
        assertEquals(100, moved(bound), 20);
        // 60 s and what it takes to detect, and half of what is left
        assertEquals(0.5 * (65 + 240 - 105), arrived(free, "web-a") / 50, 12);
        assertEquals(0.5 * 65, arrived(bound, "web-a") / 50, 6);
        // who has to move loses nothing but what its server would have failed anyhow
        assertTrue(bound.lost() < 1.3 * free.lost(), bound.lost() + " of " + free.lost());
    }

    /// Without what asks for clients a run is the same as ever.
    @Test
    void howManyClientsThereAreDoesNotMatterWhereNobodyTellsThemApart() {
        var few = design(StickinessKind.OFF);
        var many = few.with(few.components().map(each -> each.id().value().equals("users") ? each.with("clients", 7) : each));

        assertEquals(Simulation.of(few, MINUTES, 5).fingerprint(), Simulation.of(many, MINUTES, 5).fingerprint());
    }
}
