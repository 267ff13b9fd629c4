package dev.nines.analysis.network;

import static dev.nines.analysis.network.Sketch.THREE_ZONES;
import static dev.nines.analysis.network.Sketch.codes;
import static dev.nines.analysis.network.Sketch.report;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.check.Checks;
import org.junit.jupiter.api.Test;

/// Where the routes of subnets lead.
class RoutingRulesTest {

    private static final String ONE_ZONE = """
            {"id": "vpc", "kind": "vpc"},
            {"id": "igw", "kind": "internet-gateway", "parent": "vpc"},
            {"id": "z-a", "kind": "availability-zone", "parent": "vpc", "zone": "a"},
            {"id": "z-b", "kind": "availability-zone", "parent": "vpc", "zone": "b"},
            {"id": "p-a", "kind": "subnet", "parent": "z-a", "cidr": "10.0.0.0/24", "access": "public"},
            {"id": "nat", "kind": "nat-gateway", "parent": "p-a"},
            """;

    private static String subnet(String access, String routes) {
        return """
                {"id": "s", "kind": "subnet", "parent": "z-b", "cidr": "10.0.1.0/24", "access": "%s", "routes": [%s]},
                {"id": "box", "kind": "server", "parent": "s"}""".formatted(access, routes);
    }

    private static String route(String destination, String target) {
        return "{\"destination\": \"%s\", \"target\": \"%s\"}".formatted(destination, target);
    }

    @Test
    void impliedRoutesTakeTheGatewayOfTheirZone() {
        assertEquals(List.of(), codes(report(THREE_ZONES + """
                {"id": "box", "kind": "server", "parent": "app-b"}""")));
    }

    @Test
    void aWayOutThroughAnotherZoneIsSaid() {
        assertEquals(List.of("network.way-out-in-other-zone s"), codes(report(ONE_ZONE + subnet("private", ""))));
        assertEquals(List.of("network.way-out-in-other-zone s"),
                codes(report(ONE_ZONE + subnet("private", route("0.0.0.0/0", "nat")))));
    }

    @Test
    void nothingIsSaidOfASubnetThatRunsNoPrograms() {
        assertEquals(List.of(), codes(report(ONE_ZONE + """
                {"id": "s", "kind": "subnet", "parent": "z-b", "cidr": "10.0.1.0/24"},
                {"id": "db", "kind": "database", "parent": "vpc", "subnets": ["s"]}""")));
    }

    @Test
    void aPublicSubnetWhoseRoutesMissTheInternetGatewayIsSaid() {
        assertEquals(List.of("network.public-without-gateway s"),
                codes(report(ONE_ZONE + subnet("public", route("0.0.0.0/0", "nat")))));
        assertEquals(List.of(), codes(report(ONE_ZONE + subnet("public", route("0.0.0.0/0", "igw")))));
    }

    @Test
    void aPrivateSubnetWithADefaultRouteToTheInternetIsNotPrivate() {
        assertEquals(List.of("network.private-to-internet s"),
                codes(report(ONE_ZONE + subnet("private", route("0.0.0.0/0", "igw")))));
    }

    @Test
    void routesForSomeAddressesAreNoWayOut() {
        assertEquals(List.of("network.private-without-way-out s"),
                codes(report(ONE_ZONE + subnet("private", route("8.8.8.0/24", "nat")))));
    }

    @Test
    void anIsolatedSubnetHasNoDefaultRoute() {
        assertEquals(List.of("network.isolated-with-way-out s"),
                codes(report(ONE_ZONE + subnet("isolated", route("0.0.0.0/0", "nat")))));
        assertEquals(List.of(), codes(report(ONE_ZONE + subnet("isolated", ""))));
    }

    @Test
    void aGatewayOutwardsForIpv6OnlyDoesNotMakeASubnetPublic() {
        assertEquals(List.of(), codes(report(ONE_ZONE + """
                {"id": "eigw", "kind": "internet-gateway", "parent": "vpc", "egressOnlyIpv6": true},
                {"id": "nat-b", "kind": "nat-gateway", "parent": "p-a"},
                """ + subnet("private", route("::/0", "eigw") + ", " + route("0.0.0.0/0", "nat")))).stream()
                .filter(code -> code.contains("private")).toList());
    }

    @Test
    void whatIsMissingFromTheVpcIsSaidOnceByTheStructuralChecks() {
        var design = Sketch.design("""
                {"id": "vpc", "kind": "vpc"},
                {"id": "z", "kind": "availability-zone", "parent": "vpc"},
                {"id": "open", "kind": "subnet", "parent": "z", "cidr": "10.0.0.0/24", "access": "public"},
                {"id": "shut", "kind": "subnet", "parent": "z", "cidr": "10.0.1.0/24"},
                {"id": "box", "kind": "server", "parent": "shut"}""");
        assertEquals(List.of("subnet.no-internet-gateway", "subnet.no-nat"), Checks.of(design).stream()
                .map(problem -> problem.code()).filter(code -> code.startsWith("subnet.no-")).sorted().toList());
        assertEquals(List.of(), codes(NetworkAnalysis.of(design)));
    }
}
