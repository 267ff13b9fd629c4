package dev.nines.analysis.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;

import dev.nines.model.Architecture;
import dev.nines.model.file.DesignFile;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What load balancers answer when the only server is lost for 20 seconds of a minute, under ten requests a second.
class ErrorCodesTest {

    private static final EnumSet<Measure> CODES = EnumSet.range(Measure.CLIENT_CLOSED, Measure.GATEWAY_TIMEOUT);

    private static Architecture design(String balancer, String patience, String connections) {
        var text = """
                {"$schema": "urn:nines:schema:1", "version": "1.0", "name": "codes", "components": [
                {"id": "region", "kind": "region", "name": "r"}, {"id": "vpc", "kind": "vpc", "name": "v", "parent": "region"},
                {"id": "zone-a", "kind": "availability-zone", "name": "a", "parent": "vpc"},
                {"id": "zone-b", "kind": "availability-zone", "name": "b", "parent": "vpc", "zone": "b"},
                {"id": "net-a", "kind": "subnet", "name": "a", "parent": "zone-a", "cidr": "10.0.0.0/20", "access": "public"},
                {"id": "net-b", "kind": "subnet", "name": "b", "parent": "zone-b", "cidr": "10.0.16.0/20", "access": "public"},
                {"id": "users", "kind": "users", "name": "u", "profile": {"type": "constant", "rate": 10}, "timeout": "%s",
                 "retries": {"attempts": 0}},
                {"id": "front", "name": "f", "parent": "vpc", "listeners": [{}], "subnets": ["net-a", "net-b"], %s},
                {"id": "targets", "kind": "target-group", "name": "t", "parent": "vpc"},
                {"id": "server", "kind": "server", "name": "s", "parent": "net-a", "template": {"instanceType": "m5.large"}}],
                "connections": [%s]}""".formatted(patience, balancer, connections);
        var reading = DesignFile.parse(text, "codes.nines.json");
        var architecture = reading.architecture();
        assertNotNull(architecture, reading.problems()::toString);
        return architecture;
    }

    /// Target groups fail open, classic load balancers do not.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            crash | 30s | "kind": "application-load-balancer"                                          | BAD_GATEWAY     | 200
            hang  | 5s  | "kind": "application-load-balancer"                                          | CLIENT_CLOSED   | 140
            hang  | 30s | "kind": "application-load-balancer", "idleTimeout": "3s"                     | GATEWAY_TIMEOUT | 170
            crash | 30s | "kind": "classic-load-balancer", "healthCheck": {"interval": "5s", "timeout": "2s"} | UNAVAILABLE | 300
            """)
    void areThoseOfTheUserGuides(String what, String patience, String balancer, Measure expected, int least) {
        var connections = balancer.contains("classic")
                ? "{\"id\": \"c1\", \"from\": \"users\", \"to\": \"front\"}, {\"id\": \"c2\", \"from\": \"front\", \"to\": \"server\"}"
                : "{\"id\": \"c1\", \"from\": \"users\", \"to\": \"front\"}, {\"id\": \"c2\", \"from\": \"front\", \"to\": \"targets\"}, "
                        + "{\"id\": \"c3\", \"from\": \"targets\", \"to\": \"server\"}";
        var lost = Duration.ofSeconds(20);
        var from = Duration.ofSeconds(10);
        var event = what.equals("crash") ? Event.crash("server", from, lost) : Event.hang("server", from, lost);
        var result = Simulation.of(design(balancer, patience, connections),
                new Scenario(Duration.ZERO, Duration.ZERO, Duration.ofSeconds(60), List.of(event)), 3);
        var codes = result.components().stream().filter(each -> each.component().value().equals("front")).findFirst()
                .orElseThrow()
                .measures();

        assertTrue(codes.getOrDefault(expected, 0.0) >= least, codes.toString());
        // every failure of a user has one
        assertEquals((double) result.lost(), CODES.stream().mapToDouble(code -> codes.getOrDefault(code, 0.0)).sum(),
                codes.toString());
    }
}
