package dev.nines.analysis.network;

import static dev.nines.analysis.network.Sketch.THREE_ZONES;
import static dev.nines.analysis.network.Sketch.codes;
import static dev.nines.analysis.network.Sketch.report;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/// Each quota of Amazon VPC, met and exceeded by one.
class QuotaRulesTest {

    private static String many(int count, String component) {
        return IntStream.range(0, count).mapToObj(at -> component.replace("#", String.valueOf(at)))
                .collect(Collectors.joining(",\n"));
    }

    private static List<String> quotas(NetworkReport report) {
        return codes(report).stream().filter(code -> code.startsWith("network.quota.")).toList();
    }

    @Test
    void subnets() {
        var zone = "{\"id\": \"vpc\", \"kind\": \"vpc\"},"
                + " {\"id\": \"z\", \"kind\": \"availability-zone\", \"parent\": \"vpc\"}, ";
        var subnet = "{\"id\": \"s#\", \"kind\": \"subnet\", \"parent\": \"z\", \"cidr\": \"10.0.#.0/24\"}";
        assertEquals(List.of(), quotas(report(zone + many(200, subnet))));
        assertEquals(List.of("network.quota.subnets-per-vpc vpc"), quotas(report(zone + many(201, subnet))));
    }

    @Test
    void blocksOfAVpc() {
        var vpc = "{\"id\": \"vpc\", \"kind\": \"vpc\", \"secondary\": [%s]}";
        assertEquals(List.of(), quotas(report(vpc.formatted(many(4, "\"10.1#.0.0/16\"")))));
        var more = report(vpc.formatted(many(5, "\"10.1#.0.0/16\"")));
        assertEquals(List.of("network.quota.blocks-per-vpc vpc"), quotas(more));
        var problem = more.problems().getFirst();
        assertEquals("vpc has 6 IPv4 blocks; the quota is 5", problem.message().in(Locale.ENGLISH));
        assertEquals(true, problem.advice() != null && problem.advice().in(Locale.ENGLISH).contains("50"));
    }

    @Test
    void networkAddressUnitsAndInterfaces() {
        var fleet = """
                {"id": "vpc", "kind": "vpc", "secondary": ["10.1.0.0/16"]},
                {"id": "z", "kind": "availability-zone", "parent": "vpc"},
                {"id": "s", "kind": "subnet", "parent": "z", "cidr": "10.0.0.0/16", "access": "public"},
                {"id": "fleet", "kind": "auto-scaling-group", "parent": "vpc", "min": 0, "desired": 1, "max": %d,
                 "subnets": ["s"], "refresh": {"minHealthy": %s}, "template": {"instanceType": "m5.4xlarge", "pods": %d}}""";
        assertEquals(List.of(), quotas(report(fleet.formatted(960, "0.9", 28))), "1,056 servers of 60 addresses");
        assertEquals(List.of("network.quota.address-units-per-vpc vpc"),
                quotas(report(fleet.formatted(970, "0.9", 28))), "1,067 servers of 60 addresses");
        assertEquals(List.of(), quotas(report(fleet.formatted(4999, "1", 0))), "4,999 and one while renewing");
        assertEquals(List.of("network.quota.interfaces-per-region vpc"), quotas(report(fleet.formatted(5000, "1", 0))));
    }

    @Test
    void functionInterfaces() {
        var function = """
                {"id": "f#", "kind": "lambda-function", "parent": "vpc", "securityGroups": ["g#"],
                 "subnets": ["app-a", "app-b"]},
                {"id": "g#", "kind": "security-group", "parent": "vpc"}""";
        assertEquals(List.of(), quotas(report(THREE_ZONES + many(125, function))), "two subnets, 250 interfaces");
        assertEquals(List.of("network.quota.function-interfaces-per-vpc vpc"),
                quotas(report(THREE_ZONES + many(126, function))));
    }

    @Test
    void natGatewaysAndElasticIps() {
        var nat = "{\"id\": \"more#\", \"kind\": \"nat-gateway\", \"parent\": \"p-a\"}";
        assertEquals(List.of(), quotas(report(THREE_ZONES + many(2, nat))), "five elastic IPs");
        assertEquals(List.of("network.quota.elastic-ips-per-region more2"), quotas(report(THREE_ZONES + many(3, nat))));
        assertEquals(List.of("network.quota.elastic-ips-per-region more4", "network.quota.nat-gateways-per-zone vpc"),
                quotas(report(THREE_ZONES + many(5, nat))));
        var address = "{\"id\": \"ip#\", \"kind\": \"elastic-ip\"}";
        assertEquals(List.of("network.quota.elastic-ips-per-region ip5"), quotas(report(many(6, address))));
    }

    @Test
    void vpcsOfARegion() {
        var vpc = "{\"id\": \"vpc#\", \"kind\": \"vpc\", \"cidr\": \"10.#.0.0/16\"}";
        assertEquals(List.of(), quotas(report(many(5, vpc))));
        assertEquals(List.of("network.quota.vpcs-per-region vpc5"), quotas(report(many(6, vpc))));
    }

    @Test
    void routesOfATable() {
        var subnet = """
                {"id": "s", "kind": "subnet", "parent": "z-a", "cidr": "10.0.100.0/24", "routes": [%s]}""";
        var route = "{\"destination\": \"20.#.0.0/16\", \"target\": \"nat-a\"}";
        assertEquals(List.of(), quotas(report(THREE_ZONES + subnet.formatted(many(50, route)))));
        assertEquals(List.of("network.quota.routes-per-table s"),
                quotas(report(THREE_ZONES + subnet.formatted(many(51, route)))));
    }

    @Test
    void rulesAreCountedByDirectionAndFamily() {
        var group = "{\"id\": \"g\", \"kind\": \"security-group\", \"parent\": \"vpc\", \"rules\": [%s]}";
        var inbound = "{\"fromPort\": 1#, \"toPort\": 1#, \"cidr\": \"0.0.0.0/0\"}";
        var ipv6 = "{\"fromPort\": 1#, \"toPort\": 1#, \"cidr\": \"::/0\"}";
        var outbound = "{\"direction\": \"outbound\", \"fromPort\": 1#, \"toPort\": 1#, \"cidr\": \"0.0.0.0/0\"}";
        var full = many(60, inbound) + "," + many(60, ipv6) + "," + many(60, outbound);
        assertEquals(List.of(), quotas(report(THREE_ZONES + group.formatted(full))));
        assertEquals(List.of("network.quota.rules-per-group g"),
                quotas(report(THREE_ZONES + group.formatted(many(61, inbound)))));
        assertEquals(List.of("network.quota.rules-per-group g"),
                quotas(report(THREE_ZONES + group.formatted(full + ", {\"group\": \"g\"}"))), "a group counts in both");
    }

    @Test
    void rulesOfANetworkAcl() {
        var acl = "{\"id\": \"acl\", \"kind\": \"network-acl\", \"parent\": \"vpc\", \"rules\": [%s]}";
        var rule = "{\"number\": 1#}";
        assertEquals(List.of(), quotas(report(THREE_ZONES + acl.formatted(many(20, rule)))));
        assertEquals(List.of("network.quota.rules-per-acl acl"), quotas(report(THREE_ZONES + acl.formatted(many(21, rule)))));
    }

    @Test
    void securityGroupsOfAnInterface() {
        var groups = many(6, "{\"id\": \"g#\", \"kind\": \"security-group\", \"parent\": \"vpc\"}");
        var box = ", {\"id\": \"box\", \"kind\": \"server\", \"parent\": \"app-a\", \"template\": {\"securityGroups\": [%s]}}";
        assertEquals(List.of(), quotas(report(THREE_ZONES + groups + box.formatted(many(5, "\"g#\"")))));
        assertEquals(List.of("network.quota.groups-per-interface box"),
                quotas(report(THREE_ZONES + groups + box.formatted(many(6, "\"g#\"")))));
    }

    @Test
    void peerings() {
        var vpcs = "{\"id\": \"hub\", \"kind\": \"vpc\"}, "
                + many(51, "{\"id\": \"v#\", \"kind\": \"vpc\", \"cidr\": \"10.1#.0.0/24\"}");
        var peering = "{\"id\": \"p#\", \"from\": \"hub\", \"to\": \"v#\", \"protocol\": \"peering\"}";
        assertEquals(List.of("network.quota.vpcs-per-region v50"),
                quotas(NetworkAnalysis.of(Sketch.design(vpcs, many(50, peering)))));
        assertEquals(List.of("network.quota.peerings-per-vpc hub", "network.quota.vpcs-per-region v50"),
                quotas(NetworkAnalysis.of(Sketch.design(vpcs, many(51, peering)))));
    }
}
