package dev.nines.analysis.network;

import static dev.nines.analysis.network.Sketch.THREE_ZONES;
import static dev.nines.analysis.network.Sketch.count;
import static dev.nines.analysis.network.Sketch.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.nines.model.quantity.ComponentId;
import org.junit.jupiter.api.Test;

/// Addresses of small designs, counted by hand.
class DemandsTest {

    private static final String IN_APP = "\"parent\": \"vpc\", \"subnets\": [\"app-a\", \"app-b\", \"app-c\"]";

    private static AddressCount always(long addresses) {
        return new AddressCount(addresses, addresses, addresses, addresses);
    }

    private static AddressCount grown(long addresses) {
        return new AddressCount(0, addresses, addresses, addresses);
    }

    @Test
    void serversTakeOneAddressEach() {
        var report = report(THREE_ZONES + """
                {"id": "box", "kind": "server", "parent": "app-a", "count": 3}""");
        assertEquals(always(3), count(report, "app-a", Reason.SERVER));
        assertEquals(AddressCount.NONE, count(report, "app-b", Reason.SERVER));
    }

    @Test
    void aLoadBalancerTakesOneAddressAZoneAndMayGrowToEightAndThenToAHundred() {
        var report = report(THREE_ZONES + """
                {"id": "front", "kind": "application-load-balancer", "parent": "vpc",
                 "subnets": ["p-a", "p-b", "p-c"]}""");
        assertEquals(new AddressCount(1, 8, 8, 8), count(report, "p-a", Reason.LOAD_BALANCER));
        assertEquals(grown(34 - 8), count(report, "p-a", Reason.LOAD_BALANCER_GROWTH), "100 = 34 + 33 + 33");
        assertEquals(grown(33 - 8), count(report, "p-c", Reason.LOAD_BALANCER_GROWTH));
    }

    @Test
    void aNetworkLoadBalancerTakesWhatItIsGiven() {
        var report = report(THREE_ZONES + """
                {"id": "front", "kind": "network-load-balancer", "parent": "vpc", "secondaryIps": 2,
                 "subnets": ["p-a", "p-b"]}""");
        assertEquals(always(3), count(report, "p-a", Reason.NETWORK_LOAD_BALANCER));
        assertEquals(AddressCount.NONE, count(report, "p-c", Reason.NETWORK_LOAD_BALANCER));
    }

    @Test
    void aNatGatewayTakesAnAddressForEachPublicOne() {
        var report = report(THREE_ZONES + """
                {"id": "nat", "kind": "nat-gateway", "parent": "p-a", "publicIps": 4}""");
        assertEquals(always(1 + 4), count(report, "p-a", Reason.NAT_GATEWAY), "with the one already there");
    }

    @Test
    void databasesStandRoundTheirSubnetsWithASpareInEach() {
        var standby = report(THREE_ZONES + """
                {"id": "db", "kind": "database", "deployment": "multi-az-instance", "poolProxy": true, %s}"""
                .formatted(IN_APP));
        assertEquals(always(1), count(standby, "app-b", Reason.DATABASE));
        assertEquals(AddressCount.NONE, count(standby, "app-c", Reason.DATABASE));
        assertEquals(grown(1), count(standby, "app-c", Reason.DATABASE_SPARE));
        assertEquals(always(1), count(standby, "app-c", Reason.DATABASE_PROXY));

        var cluster = report(THREE_ZONES + """
                {"id": "db", "kind": "database", "deployment": "multi-az-cluster", %s}""".formatted(IN_APP));
        assertEquals(always(1), count(cluster, "app-c", Reason.DATABASE));

        var aurora = report(THREE_ZONES + """
                {"id": "db", "kind": "database", "engine": "aurora-postgresql", "deployment": "aurora",
                 "storage": "aurora-standard", "readers": 4, %s}""".formatted(IN_APP));
        assertEquals(always(2), count(aurora, "app-a", Reason.DATABASE), "five instances in three subnets");
        assertEquals(always(1), count(aurora, "app-c", Reason.DATABASE));
    }

    @Test
    void aReplicaWithoutSubnetsStandsAwayFromItsSource() {
        var report = report(THREE_ZONES + """
                {"id": "db", "kind": "database", %s},
                {"id": "copy", "kind": "read-replica", "parent": "vpc", "source": "db"}""".formatted(IN_APP));
        assertEquals(always(1), count(report, "app-a", Reason.DATABASE));
        assertEquals(always(1), count(report, "app-c", Reason.READ_REPLICA));
    }

    @Test
    void aCacheTakesShardsTimesCopies() {
        var cluster = report(THREE_ZONES + """
                {"id": "hot", "kind": "cache", "clusterMode": true, "shards": 4, "replicas": 1, %s}"""
                .formatted(IN_APP));
        assertEquals(always(3), count(cluster, "app-a", Reason.CACHE), "8 = 3 + 3 + 2");
        assertEquals(always(2), count(cluster, "app-c", Reason.CACHE));
        var memcached = report(THREE_ZONES + """
                {"id": "hot", "kind": "cache", "engine": "memcached", "shards": 4, %s}""".formatted(IN_APP));
        assertEquals(always(2), count(memcached, "app-a", Reason.CACHE));
    }

    @Test
    void functionsWithTheSameFirewallsShareInterfaces() {
        var report = report(THREE_ZONES + """
                {"id": "one", "kind": "security-group", "parent": "vpc"},
                {"id": "f", "kind": "lambda-function", "securityGroups": ["one"], %1$s},
                {"id": "g", "kind": "lambda-function", "securityGroups": ["one"], %1$s},
                {"id": "h", "kind": "lambda-function", "reserved": 100000, %1$s}""".formatted(IN_APP));
        assertEquals(new AddressCount(2, 1 + 2, 1 + 2, 1 + 2), count(report, "app-b", Reason.FUNCTION),
                "h runs 100,000 at once, 65,000 share an interface");
    }

    @Test
    void whatTakesNoAddressAddsNothing() {
        var report = report(THREE_ZONES + """
                {"id": "box", "kind": "server", "parent": "app-a"},
                {"id": "program", "kind": "app-server", "parent": "box"},
                {"id": "jobs", "kind": "message-queue"},
                {"id": "outside", "kind": "lambda-function"}""");
        assertEquals(always(1), Sketch.subnet(report, "app-a").demand());
    }

    @Test
    void theNetworkCountsWhatItsSubnetsHoldAndWhatStandsInNone() {
        var report = report(THREE_ZONES + """
                {"id": "box", "kind": "server", "parent": "app-a", "count": 10},
                {"id": "db", "kind": "database", "deployment": "multi-az-instance", "parent": "vpc"}""");
        var vpc = report.vpc(new ComponentId("vpc"));
        assertNotNull(vpc);
        assertEquals(65_536 - 6 * 5, vpc.capacity());
        assertEquals(2, vpc.unplaced().getFirst().count().full());
        assertEquals(3 + 10 + 2, vpc.peak(), "three NAT gateways, ten servers, a database with its standby");
        assertEquals(3 * 6 + 10 + 2, vpc.addressUnits());
    }

    @Test
    void ipv6SubnetsHoldTwoToThe64LessFive() {
        var report = report("""
                {"id": "vpc", "kind": "vpc", "ipv6": "2001:db8:12:3400::/56"},
                {"id": "z", "kind": "availability-zone", "parent": "vpc"},
                {"id": "s", "kind": "subnet", "parent": "z", "cidr": "10.0.0.0/24",
                 "ipv6": "2001:db8:12:3401::/64"}""");
        assertEquals("18446744073709551611", Sketch.subnet(report, "s").usableIpv6().toString());
        var maps = report.vpcs().getFirst().maps();
        assertEquals(2, maps.size());
        assertEquals("2001:db8:12:3400::/64", maps.getLast().free().getFirst().toString());
        assertEquals(1 / 256.0, maps.getLast().start(maps.getLast().stretches().get(1)));
    }
}
