package dev.nines.analysis.exposure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import dev.nines.model.Architecture;
import dev.nines.model.file.DesignFile;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import org.junit.jupiter.api.Test;

class ExposureAnalysisTest {

    private static final String RULES = """
            {"id": "sg", "kind": "security-group", "parent": "vpc", "rules": [%s]},
            """;
    private static final String PUBLIC_SERVER = """
            {"id": "box", "kind": "server", "parent": "public-a",
             "template": {"publicIp": true, "securityGroups": ["sg"]}}
            """;

    private static Architecture network(String components, String connections) {
        var reading = DesignFile.parse("""
                {"version": "1.0", "name": "n", "components": [
                {"id": "vpc", "kind": "vpc"}, {"id": "igw", "kind": "internet-gateway", "parent": "vpc"},
                {"id": "zone-a", "kind": "availability-zone", "parent": "vpc"},
                {"id": "public-a", "kind": "subnet", "parent": "zone-a", "cidr": "10.0.0.0/24", "access": "public"},
                {"id": "private-a", "kind": "subnet", "parent": "zone-a", "cidr": "10.0.1.0/24"},
                {"id": "data-a", "kind": "subnet", "parent": "zone-a", "cidr": "10.0.2.0/24", "access": "isolated"},
                """ + components + "], \"connections\": [" + connections + "]}", "n");
        assertEquals(List.of(), reading.problems());
        return Objects.requireNonNull(reading.architecture());
    }

    private static String rules(String... rules) {
        return RULES.formatted(String.join(",", rules));
    }

    private static Opening ssh(Architecture design) {
        return ExposureAnalysis.of(design).openings(new ComponentId("box")).getLast();
    }

    private static List<Step.Barrier> stops(List<Step> steps) {
        return steps.stream().filter(step -> !step.passes()).map(Step::barrier).toList();
    }

    @Test
    void aPortOpenToAnywhereIsReachedFromAnywhere() {
        var opening = ssh(network(rules("{\"fromPort\": 22, \"toPort\": 22, \"cidr\": \"0.0.0.0/0\"}") + PUBLIC_SERVER, ""));
        assertEquals(Reach.ANYWHERE, opening.reach());
        assertEquals(Purpose.ADMINISTRATION, opening.purpose());
        assertEquals(List.of(), stops(opening.steps()));
    }

    @Test
    void aPortOpenToAnOfficeIsReachedFromThereOnly() {
        var opening = ssh(network(rules("{\"fromPort\": 22, \"toPort\": 22, \"cidr\": \"203.0.113.0/24\"}") + PUBLIC_SERVER, ""));
        assertEquals(Reach.BLOCKS, opening.reach());
        assertEquals(List.of(Cidr.parse("203.0.113.0/24")), opening.sources());
    }

    @Test
    void aRuleForPrivateAddressesOpensNothingToTheInternet() {
        var opening = ssh(network(rules("{\"fromPort\": 22, \"toPort\": 22, \"cidr\": \"10.0.0.0/8\"}") + PUBLIC_SERVER, ""));
        assertEquals(Reach.NOWHERE, opening.reach());
        assertEquals(List.of(Step.Barrier.SECURITY_GROUP), stops(opening.steps()));
    }

    @Test
    void withoutAnAddressOrARouteNothingIsReached() {
        var opening = ssh(network(rules("{\"protocol\": \"all\", \"cidr\": \"0.0.0.0/0\"}") + """
                {"id": "box", "kind": "server", "parent": "private-a", "template": {"securityGroups": ["sg"]}}
                """, ""));
        assertEquals(List.of(Step.Barrier.ADDRESS, Step.Barrier.ROUTE), stops(opening.steps()));
    }

    @Test
    void anElasticIpIsAPublicAddress() {
        var opening = ssh(network(rules("{\"protocol\": \"all\", \"cidr\": \"0.0.0.0/0\"}") + """
                {"id": "ip", "kind": "elastic-ip", "parent": "vpc", "attachedTo": "box"},
                {"id": "box", "kind": "server", "parent": "public-a", "template": {"securityGroups": ["sg"]}}
                """, ""));
        assertTrue(opening.open());
    }

    private static Opening over6(String access, String more, String... rules) {
        return ssh(network(rules(rules) + """
                {"id": "egress", "kind": "internet-gateway", "parent": "vpc", "egressOnlyIpv6": true},
                {"id": "s", "kind": "subnet", "parent": "zone-a", "cidr": "10.0.3.0/24", "ipv6": "2001:db8:0:1::/64",
                 "access": "%s"%s},
                {"id": "box", "kind": "server", "parent": "s", "template": {"securityGroups": ["sg"]}}
                """.formatted(access, more), ""));
    }

    @Test
    void anIpv6AddressIsReachedWithoutAPublicIpv4One() {
        var opening = over6("public", "", "{\"fromPort\": 22, \"toPort\": 22, \"cidr\": \"::/0\"}");
        assertEquals(Reach.ANYWHERE, opening.reach());
        assertEquals(List.of(Cidr.parse("::/0")), opening.sources());
        assertEquals(List.of(), stops(opening.steps()));
        assertTrue(over6("public", "", "{\"protocol\": \"all\"}").open());
        assertEquals(Reach.BLOCKS, over6("public", "", "{\"protocol\": \"all\", \"cidr\": \"2001:db8:ffff::/48\"}").reach());
    }

    @Test
    void rulesForIpv4AndEgressOnlyGatewaysKeepIpv6Out() {
        assertFalse(over6("public", "", "{\"protocol\": \"all\", \"cidr\": \"0.0.0.0/0\"}").open());
        assertFalse(over6("private", "", "{\"protocol\": \"all\", \"cidr\": \"::/0\"}").open());
        var egress = ", \"routes\": [{\"destination\": \"::/0\", \"target\": \"egress\"}]";
        assertFalse(over6("public", egress, "{\"protocol\": \"all\", \"cidr\": \"::/0\"}").open());
        var both = ", \"routes\": [{\"destination\": \"::/0\", \"target\": \"igw\"}]";
        assertTrue(over6("private", both, "{\"protocol\": \"all\", \"cidr\": \"::/0\"}").open());
    }

    private static Architecture behind(String aclRules) {
        var inAcl = """
                {"id": "acl", "kind": "network-acl", "parent": "vpc", "rules": [%s]},
                {"id": "s", "kind": "subnet", "parent": "zone-a", "cidr": "10.0.3.0/24", "access": "public",
                 "networkAcl": "acl"},
                {"id": "box", "kind": "server", "parent": "s",
                 "template": {"publicIp": true, "securityGroups": ["sg"]}}
                """.formatted(aclRules);
        return network(rules("{\"protocol\": \"all\", \"cidr\": \"0.0.0.0/0\"}") + inAcl, "");
    }

    @Test
    void theLowestMatchingRuleOfANetworkAclDecides() {
        var out = ", {\"number\": 1, \"direction\": \"outbound\"}";
        assertTrue(ssh(behind("{\"number\": 10}, {\"number\": 20, \"action\": \"deny\"}" + out)).open());
        assertFalse(ssh(behind("{\"number\": 20}, {\"number\": 10, \"action\": \"deny\"}" + out)).open());
        assertFalse(ssh(behind("{\"number\": 20, \"protocol\": \"udp\"}" + out)).open());
    }

    @Test
    void aNetworkAclMustLetAnswersOut() {
        assertEquals(List.of(Step.Barrier.NETWORK_ACL), stops(ssh(behind("{\"number\": 10}")).steps()));
    }

    @Test
    void aNetworkAclNarrowsWhatASecurityGroupAllows() {
        var opening = ssh(behind(
                "{\"number\": 10, \"cidr\": \"203.0.113.0/24\"}, {\"number\": 1, \"direction\": \"outbound\"}"));
        assertEquals(List.of(Cidr.parse("203.0.113.0/24")), opening.sources());
        assertEquals(Reach.BLOCKS, opening.reach());
    }

    private static Passage call(String appRules, String dbRules) {
        var design = network("""
                {"id": "app-sg", "kind": "security-group", "parent": "vpc", "rules": [%s]},
                {"id": "db-sg", "kind": "security-group", "parent": "vpc", "rules": [%s]},
                {"id": "app", "kind": "server", "parent": "private-a", "template": {"securityGroups": ["app-sg"]}},
                {"id": "db", "kind": "database", "parent": "data-a", "securityGroups": ["db-sg"]}
                """.formatted(appRules, dbRules), "{\"id\": \"c\", \"from\": \"app\", \"to\": \"db\", \"protocol\": \"sql\"}");
        return Objects.requireNonNull(ExposureAnalysis.of(design).passage(new ConnectionId("c")));
    }

    @Test
    void aSecurityGroupLetsInWhatItNames() {
        assertTrue(call("", "{\"fromPort\": 5432, \"toPort\": 5432, \"group\": \"app-sg\"}").open());
        assertTrue(call("", "{\"fromPort\": 5000, \"toPort\": 6000, \"cidr\": \"10.0.1.0/24\"}").open());
        assertFalse(call("", "{\"fromPort\": 3306, \"toPort\": 3306, \"group\": \"app-sg\"}").open());
        assertFalse(call("", "{\"fromPort\": 5432, \"toPort\": 5432, \"group\": \"db-sg\"}").open());
        assertFalse(call("", "{\"fromPort\": 5432, \"toPort\": 5432, \"cidr\": \"10.0.1.0/25\"}").open());
    }

    @Test
    void onceThereIsAnOutboundRuleOnlyWhatItNamesGoesOut() {
        var in = "{\"fromPort\": 5432, \"toPort\": 5432, \"group\": \"app-sg\"}";
        assertTrue(call("{\"direction\": \"outbound\", \"fromPort\": 5432, \"toPort\": 5432}", in).open());
        assertFalse(call("{\"direction\": \"outbound\", \"fromPort\": 443, \"toPort\": 443}", in).open());
    }

    private static Passage upload(String subnet, String nat) {
        var design = network("""
                {"id": "bucket", "kind": "object-storage"},%s
                {"id": "app", "kind": "server", "parent": "%s"}
                """.formatted(nat, subnet), "{\"id\": \"c\", \"from\": \"app\", \"to\": \"bucket\", \"protocol\": \"https\"}");
        return Objects.requireNonNull(ExposureAnalysis.of(design).passage(new ConnectionId("c")));
    }

    @Test
    void whatStandsInNoSubnetIsReachedOverAWayOut() {
        var nat = "{\"id\": \"nat\", \"kind\": \"nat-gateway\", \"parent\": \"public-a\"},";
        assertTrue(upload("private-a", nat).open());
        assertFalse(upload("private-a", "").open(), "no gateway");
        assertFalse(upload("data-a", nat).open(), "isolated");
        assertFalse(upload("public-a", nat).open(), "no public address");
    }

    @Test
    void peeredNetworksNeedRoutesBothWays() {
        var other = """
                {"id": "vpc-2", "kind": "vpc", "cidr": "10.1.0.0/16"},
                {"id": "zone-2", "kind": "availability-zone", "parent": "vpc-2"},
                {"id": "s2", "kind": "subnet", "parent": "zone-2", "cidr": "10.1.0.0/24"%s},
                {"id": "s1", "kind": "subnet", "parent": "zone-a", "cidr": "10.0.5.0/24",
                 "routes": [{"destination": "10.1.0.0/16", "target": "vpc-2"}]},
                {"id": "app", "kind": "server", "parent": "s1"}, {"id": "db", "kind": "database", "parent": "s2"}
                """;
        var links = """
                {"id": "p", "from": "vpc", "to": "vpc-2", "protocol": "peering"},
                {"id": "c", "from": "app", "to": "db", "protocol": "sql"}
                """;
        var back = ", \"routes\": [{\"destination\": \"10.0.0.0/16\", \"target\": \"vpc\"}]";
        assertTrue(passage(network(other.formatted(back), links)).open());
        assertFalse(passage(network(other.formatted(""), links)).open());
    }

    private static Passage passage(Architecture design) {
        return Objects.requireNonNull(ExposureAnalysis.of(design).passage(new ConnectionId("c")));
    }

    @Test
    void everySampleLetsItsOwnTrafficThrough() throws IOException {
        try (var files = Files.list(Path.of("..", "sample-architectures"))) {
            var samples = files.filter(file -> file.toString().endsWith(DesignFile.SUFFIX)).sorted().toList();
            assertTrue(samples.size() >= 14);
            for (var file : samples) {
                var report = ExposureAnalysis.of(Objects.requireNonNull(DesignFile.read(file).architecture()));
                assertEquals(List.of(), report.stopped(), file.toString());
                assertTrue(report.openings().stream().filter(opening -> opening.purpose() != Purpose.SERVICE)
                        .noneMatch(Opening::open), file.toString());
            }
        }
    }
}
