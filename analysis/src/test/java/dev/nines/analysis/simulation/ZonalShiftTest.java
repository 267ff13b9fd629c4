package dev.nines.analysis.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import dev.nines.model.Architecture;
import dev.nines.model.Designs;
import dev.nines.model.component.TrafficProfile;
import dev.nines.model.file.DesignFile;
import dev.nines.model.quantity.Rate;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Happening;
import dev.nines.model.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Zones and DNS: one of two zones is shifted away from at 60 s, for good, while addresses are known for a minute after that; and clients
/// in a zone are led to its node.
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

    private static Architecture inside(String routing) {
        var text = """
                {"$schema": "urn:nines:schema:1", "version": "1.0", "name": "inside", "components": [
                {"id": "region", "kind": "region", "name": "r"}, {"id": "vpc", "kind": "vpc", "name": "v", "parent": "region"},
                {"id": "zone-a", "kind": "availability-zone", "name": "a", "parent": "vpc"},
                {"id": "zone-b", "kind": "availability-zone", "name": "b", "parent": "vpc", "zone": "b"},
                {"id": "net-a", "kind": "subnet", "name": "a", "parent": "zone-a", "cidr": "10.0.0.0/20"},
                {"id": "net-b", "kind": "subnet", "name": "b", "parent": "zone-b", "cidr": "10.0.16.0/20"},
                {"id": "users", "kind": "users", "name": "u", "profile": {"type": "constant", "rate": 50}},
                {"id": "web", "kind": "server", "name": "w", "parent": "net-a", "template": {"instanceType": "m5.large"}},
                {"id": "nlb", "kind": "network-load-balancer", "name": "n", "parent": "vpc", "listeners": [{}],
                 "subnets": ["net-a", "net-b"], "clientRouting": "%s"},
                {"id": "targets", "kind": "target-group", "name": "t", "parent": "vpc"},
                {"id": "app-a", "kind": "server", "name": "a", "parent": "net-a", "template": {"instanceType": "m5.large"}},
                {"id": "app-b", "kind": "server", "name": "b", "parent": "net-b", "template": {"instanceType": "m5.large"}}],
                "connections": [{"id": "c1", "from": "users", "to": "web"}, {"id": "c2", "from": "web", "to": "nlb"},
                {"id": "c3", "from": "nlb", "to": "targets"}, {"id": "c4", "from": "targets", "to": "app-a"},
                {"id": "c5", "from": "targets", "to": "app-b"}]}""".formatted(routing);
        var reading = DesignFile.parse(text, "inside.nines.json");
        var architecture = reading.architecture();
        assertNotNull(architecture, reading.problems()::toString);
        return architecture;
    }

    @ParameterizedTest
    @CsvSource({"any-availability-zone, 0.5", "partial-availability-zone-affinity, 0.925", "availability-zone-affinity, 1"})
    void serversAreLedToTheNodeOfTheirOwnZone(String routing, double share) {
        var result = Simulation.of(inside(routing), new Scenario(Duration.ZERO, Duration.ZERO, Duration.ofMinutes(2), List.of()),
                5);

        assertEquals(share, arrived(result, "app-a") / (arrived(result, "app-a") + arrived(result, "app-b")), 0.02);
    }
}
