package dev.nines.analysis.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Locale;

import dev.nines.analysis.prices.PriceBook;
import dev.nines.model.file.DesignFile;
import dev.nines.model.quantity.ComponentId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Capacity units of a network load balancer: 800, 400 or 50 new and 100,000, 50,000 or 3,000 active connections, 1 GB an hour.
class NetworkBalancerTest {

    @ParameterizedTest
    @CsvSource({
            // 1,000 a second, each 350 s: 3.5 units by active, 1.25 by new connections
            "tcp, 1000, 1, 1 B, 3.5, active connections",
            // a UDP flow ends after 120 s: 2.5 by new, 2.4 by active
            "udp, 1000, 1, 1 B, 2.5, new connections",
            // 20 by new, 116.7 by active
            "tls, 1000, 1, 1 B, 116.666666667, active connections",
            // one connection for a thousand requests, 1 MB each: 3,515.6 GB an hour
            "tcp, 1000, 0.001, 1 MB, 3515.625, data processed"})
    void theLargestDimensionDecides(String protocol, int rate, double connections, String size, double units, String by) {
        var design = DesignFile.parse("""
                {"$schema": "urn:nines:schema:1", "version": "1.0", "name": "Balancer",
                 "components": [
                  {"id": "users", "kind": "users", "profile": {"type": "constant", "rate": %d}},
                  {"id": "region", "kind": "region"}, {"id": "vpc", "kind": "vpc", "parent": "region"},
                  {"id": "z", "kind": "availability-zone", "parent": "vpc"},
                  {"id": "s", "kind": "subnet", "parent": "z", "cidr": "10.0.0.0/24", "access": "public"},
                  {"id": "front", "kind": "network-load-balancer", "parent": "vpc", "subnets": ["s"],
                   "connectionsPerRequest": %s, "listeners": [{"protocol": "%s"}]},
                  {"id": "targets", "kind": "target-group", "parent": "vpc"},
                  {"id": "box", "kind": "server", "parent": "s"}],
                 "connections": [
                  {"id": "a", "from": "users", "to": "front", "requestSize": "%s", "responseSize": "0 B"},
                  {"id": "b", "from": "front", "to": "targets"}, {"id": "c", "from": "targets", "to": "box"}]}"""
                .formatted(rate, connections, protocol, size), "balancer.nines.json");
        assertNotNull(design.architecture(), () -> design.problems().toString());
        var front = CostReport.of(design.architecture(), PriceBook.embedded()).find(new ComponentId("front"));
        assertNotNull(front);
        var line = front.lines().stream().filter(each -> each.id().equals("nlb-lcu")).findFirst().orElseThrow();
        assertEquals(units * 730, line.quantity().doubleValue(), 1e-3);
        assertNotNull(line.amount());
        assertEquals(units * 730 * 0.006, line.amount().usd().doubleValue(), 1e-5);
        assertEquals("decided by " + by, line.notes().getFirst().in(Locale.ENGLISH).replaceFirst(":.*", ""));
    }
}
