package dev.nines.analysis.network;

import static dev.nines.analysis.network.Sketch.THREE_ZONES;
import static dev.nines.analysis.network.Sketch.count;
import static dev.nines.analysis.network.Sketch.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Addresses of servers that come and go, counted by hand.
class FleetTest {

    private static NetworkReport group(String settings, String others) {
        return report(THREE_ZONES + """
                {"id": "fleet", "kind": "auto-scaling-group", "parent": "vpc", %s}%s"""
                .formatted(settings, others.isEmpty() ? "" : ", " + others));
    }

    @Test
    void aGroupSpreadsOverItsZonesAndTakesOverFromALostOne() {
        var report = group("\"min\": 3, \"desired\": 4, \"max\": 10, \"subnets\": [\"app-a\", \"app-b\", \"app-c\"]", "");
        assertEquals(new AddressCount(2, 4, 4, 5), count(report, "app-a", Reason.SCALING_GROUP));
        assertEquals(new AddressCount(1, 3, 3, 5), count(report, "app-c", Reason.SCALING_GROUP),
                "ten in two zones are five in each");
        assertEquals(new AddressCount(0, 0, 1, 0), count(report, "app-b", Reason.RELEASE_FLEET),
                "the refresh of one of ten puts the eleventh where the fewest are");
    }

    @Test
    void subnetsOfOneZoneShareItsServers() {
        var report = group("\"desired\": 6, \"max\": 6, \"subnets\": [\"app-a\", \"p-a\", \"app-b\"]", "");
        assertEquals(new AddressCount(2, 2, 2, 3), count(report, "app-a", Reason.SCALING_GROUP));
        assertEquals(new AddressCount(1, 1, 1, 3), count(report, "p-a", Reason.SCALING_GROUP));
        assertEquals(new AddressCount(3, 3, 3, 6), count(report, "app-b", Reason.SCALING_GROUP));
    }

    @Test
    void aWarmPoolKeepsWhatIsNotYetInService() {
        var report = group("\"desired\": 2, \"max\": 8, \"warmPool\": {\"minimum\": 1}, \"subnets\": [\"app-a\"]", "");
        assertEquals(new AddressCount(6, 1, 1, 1), count(report, "app-a", Reason.WARM_POOL),
                "six of eight wait now; at full load the least of one is kept");
    }

    @ParameterizedTest
    @CsvSource({
            "in-place, one, 0", "stop-and-replace, all, 0", "blue-green-in-server, one, 0", "blue-green, one, 6",
            "immutable, one, 6", "traffic-splitting, one, 6", "canary, one, 6", "linear, one, 6",
            "rolling-with-extra-batch, one, 1", "rolling-with-extra-batch, half, 3", "rolling-with-extra-batch, all, 6",
            "instance-refresh, one, 1"})
    void aReleaseAddsServers(String method, String batch, long servers) {
        var report = group("\"desired\": 2, \"max\": 6, \"subnets\": [\"app-a\"]", """
                {"id": "shop", "kind": "deployment-group", "targets": ["fleet"], "method": "%s",
                 "batch": {"type": "%s"}}""".formatted(method, batch));
        assertEquals(new AddressCount(0, 0, servers, 0), count(report, "app-a", Reason.RELEASE_FLEET));
        assertEquals(6 + servers, Sketch.subnet(report, "app-a").peak());
    }

    @ParameterizedTest
    @CsvSource({"'\"type\": \"count\", \"servers\": 2', 1, 1", "'\"type\": \"keep-count\", \"healthy\": 4', 1, 1",
            "'\"type\": \"keep-share\", \"healthy\": 0.4', 2, 1", "'\"type\": \"share\", \"servers\": 0.3', 1, 1"})
    void anExtraBatchGoesWhereTheFewestServersAre(String batch, long first, long second) {
        var report = group("\"desired\": 2, \"max\": 6, \"subnets\": [\"app-a\", \"app-b\"]", """
                {"id": "shop", "kind": "deployment-group", "targets": ["fleet"], "method": "rolling-with-extra-batch",
                 "batch": {%s}}""".formatted(batch));
        assertEquals(first, count(report, "app-a", Reason.RELEASE_FLEET).release());
        assertEquals(second, count(report, "app-b", Reason.RELEASE_FLEET).release());
    }

    @ParameterizedTest
    @CsvSource({"0.9, 1, 1", "0.5, 1, 3", "1, 1.5, 3", "0.5, 1.2, 3", "1, 2, 6"})
    void anInstanceRefreshOverlapsByWhatItMay(double least, double most, long servers) {
        var report = group("""
                "desired": 2, "max": 6, "subnets": ["app-a"], "refresh": {"minHealthy": %s, "maxHealthy": %s}"""
                .formatted(least, most), "");
        assertEquals(servers, count(report, "app-a", Reason.RELEASE_FLEET).release());
    }

    @ParameterizedTest
    @CsvSource({"all-at-once, 0", "rolling, 0", "rolling-with-additional-batch, 2", "immutable, 6",
            "traffic-splitting, 6"})
    void aBeanstalkEnvironmentAddsServersByItsPolicy(String policy, long servers) {
        var report = group("\"desired\": 2, \"max\": 6, \"subnets\": [\"app-a\"]", """
                {"id": "shop", "kind": "beanstalk-environment", "group": "fleet", "policy": "%s", "batchShare": 0.3}"""
                .formatted(policy));
        assertEquals(servers, count(report, "app-a", Reason.RELEASE_FLEET).release());
    }

    @ParameterizedTest
    @CsvSource({"t3.nano, 4", "t2.micro, 4", "t3.small, 11", "t3.medium, 17", "t3.large, 35", "m5.large, 29",
            "c5.xlarge, 58", "r5.2xlarge, 58", "m5.4xlarge, 234", "m7g.large, 29", "t4g.large, 35"})
    void aServerCarriesThePodsOfThePublishedTable(String type, int pods) {
        assertEquals(pods, Pods.most(type));
    }

    @Test
    void nothingIsSaidOfPodsOnAnUnknownType() {
        assertNull(Pods.most("z99.huge"));
    }

    @Test
    void podsTakeWholeInterfacesAtFullLoad() {
        var report = group("""
                "desired": 2, "max": 4, "subnets": ["app-a"], "template": {"pods": 8}""", "");
        assertEquals(new AddressCount(2, 4, 4, 4), count(report, "app-a", Reason.SCALING_GROUP));
        assertEquals(new AddressCount(2 * 8, 4 * 19, 5 * 19, 4 * 19), count(report, "app-a", Reason.PODS),
                "m5.large: one interface in use and one spare, ten addresses each, one of them the server's own");
        assertEquals(1, count(report, "app-a", Reason.RELEASE_FLEET).release());
    }

    @Test
    void podsBeyondTheInterfacesAreSaid() {
        var report = group("\"subnets\": [\"app-a\"], \"template\": {\"pods\": 28}", "");
        assertEquals(List.of("network.pods fleet"), Sketch.codes(report));
        assertEquals("fleet runs 28 pods with addresses of their own on each server; m5.large carries 27 (29 with those "
                + "on the host network)", report.problems().getFirst().message().in(Locale.ENGLISH));
    }
}
