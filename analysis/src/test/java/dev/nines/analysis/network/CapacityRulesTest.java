package dev.nines.analysis.network;

import static dev.nines.analysis.network.Sketch.codes;
import static dev.nines.analysis.network.Sketch.report;
import static dev.nines.analysis.network.Sketch.subnet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import dev.nines.model.check.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Subnets of /28 with 11 usable addresses, filled until they are full.
class CapacityRulesTest {

    private static final String TWO_SMALL = """
            {"id": "vpc", "kind": "vpc", "cidr": "10.0.0.0/24"},
            {"id": "igw", "kind": "internet-gateway", "parent": "vpc"},
            {"id": "z-a", "kind": "availability-zone", "parent": "vpc", "zone": "a"},
            {"id": "z-b", "kind": "availability-zone", "parent": "vpc", "zone": "b"},
            {"id": "s-a", "kind": "subnet", "parent": "z-a", "cidr": "10.0.0.0/28", "access": "public"},
            {"id": "s-b", "kind": "subnet", "parent": "z-b", "cidr": "10.0.0.16/28", "access": "public"},
            """;

    private static NetworkReport group(int desired, int max, String method, String subnets) {
        return report(TWO_SMALL + """
                {"id": "fleet", "kind": "auto-scaling-group", "parent": "vpc", "min": 0, "desired": %d, "max": %d,
                 "subnets": [%s]},
                {"id": "shop", "kind": "deployment-group", "targets": ["fleet"], "method": "%s"}"""
                .formatted(desired, max, subnets, method));
    }

    @ParameterizedTest
    @CsvSource({"2, 11, in-place, FITS", "12, 12, in-place, NOW", "11, 12, in-place, FULL_LOAD",
            "2, 6, blue-green, RELEASE", "2, 5, blue-green, FITS"})
    void saysAtWhichMomentASubnetIsTooSmall(int desired, int max, String method, Fit fit) {
        assertEquals(fit, subnet(group(desired, max, method, "\"s-a\""), "s-a").fit());
    }

    @Test
    void saysWhenASubnetCannotTakeOverFromALostZone() {
        var report = group(2, 16, "in-place", "\"s-a\", \"s-b\"");
        assertEquals(Fit.ZONE_LOST, subnet(report, "s-a").fit());
        assertEquals(List.of("network.does-not-fit-zone-lost s-a", "network.does-not-fit-zone-lost s-b"), codes(report));
        var problem = report.problems().getFirst();
        assertEquals("s-a (10.0.0.0/28) has 11 usable addresses, but 16 are needed when another zone is lost at full load",
                problem.message().in(Locale.ENGLISH));
        assertTrue(problem.advice() != null
                && problem.advice().in(Locale.ENGLISH).contains("/27"), "a /27 has 27 usable");
    }

    @Test
    void aLoadBalancerAsksForASubnetOf27WithEightFree() {
        var report = report(TWO_SMALL + """
                {"id": "front", "kind": "application-load-balancer", "parent": "vpc", "subnets": ["s-a", "s-b"]},
                {"id": "box", "kind": "server", "parent": "s-a", "count": 4}""");
        assertEquals(List.of("network.balancer-subnet-full front", "network.balancer-subnet-small front",
                "network.balancer-subnet-small front", "network.does-not-fit-balancer-growth s-b",
                "network.does-not-fit-full-load s-a"), codes(report), "11 usable: 4 servers leave 7");
    }

    @Test
    void aNetworkLoadBalancerDoesNot() {
        assertEquals(List.of(), codes(report(TWO_SMALL + """
                {"id": "front", "kind": "network-load-balancer", "parent": "vpc", "subnets": ["s-a", "s-b"]}""")));
    }

    @Test
    void aVpcIsTooSmallForWhatStandsInIt() {
        var report = report("""
                {"id": "vpc", "kind": "vpc", "cidr": "10.0.0.0/28"},
                {"id": "hot", "kind": "cache", "clusterMode": true, "shards": 17, "parent": "vpc"}""");
        assertEquals(List.of("network.vpc-too-small vpc"), codes(report), "16 addresses, no subnet");
    }

    @Test
    void whatStandsInNoSubnetIsSaidOnceWithTheStructuralChecks() {
        var design = Sketch.design(TWO_SMALL + """
                {"id": "db", "kind": "database", "parent": "vpc"},
                {"id": "fleet", "kind": "auto-scaling-group", "parent": "vpc"},
                {"id": "work", "kind": "lambda-function", "parent": "vpc"}""");
        var both = Checks.of(design).stream().filter(problem -> problem.code().equals("subnets.none"))
                .map(problem -> String.valueOf(problem.element())).sorted().toList();
        assertEquals(List.of("db", "fleet"), both);
        assertEquals(List.of("network.no-subnet work"), codes(NetworkAnalysis.of(design)));
    }
}
