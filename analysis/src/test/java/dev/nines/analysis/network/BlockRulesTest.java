package dev.nines.analysis.network;

import static dev.nines.analysis.network.Sketch.codes;
import static dev.nines.analysis.network.Sketch.report;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/// Blocks of a VPC beside each other and beside its routes.
class BlockRulesTest {

    private static NetworkReport vpc(String cidr, String secondary, String routes) {
        return report("""
                {"id": "vpc", "kind": "vpc", "cidr": "%s", "secondary": [%s]},
                {"id": "peer", "kind": "vpc", "cidr": "10.200.0.0/16"},
                {"id": "z", "kind": "availability-zone", "parent": "vpc"},
                {"id": "s", "kind": "subnet", "parent": "z", "cidr": "%s", "access": "isolated", "routes": [%s]}"""
                .formatted(cidr, secondary, cidr.replaceFirst("/.*", "/24"), routes));
    }

    @Test
    void aBlockBesideAnotherIsHeldAgainstTheTable() {
        assertEquals(List.of(), codes(vpc("10.5.0.0/16", "\"10.6.0.0/16\", \"100.64.0.0/16\"", "")));
        var refused = vpc("10.5.0.0/16", "\"100.64.0.0/16\", \"172.16.0.0/16\"", "");
        assertEquals(List.of("network.block-refused vpc"), codes(refused));
        assertEquals("vpc cannot have 172.16.0.0/16 beside 10.5.0.0/16: blocks of 172.16.0.0/12 are refused there",
                refused.problems().getFirst().message().in(Locale.ENGLISH));
    }

    @Test
    void linkLocalBlocksAreNeverAllowed() {
        assertEquals(List.of("network.block-never vpc"), codes(vpc("169.254.0.0/16", "", "")));
        assertEquals(List.of("network.block-never vpc"), codes(vpc("10.5.0.0/16", "\"169.254.0.0/20\"", "")));
    }

    @Test
    void aBlockMayNotCoverTheDestinationOfARoute() {
        var route = "{\"destination\": \"10.200.1.0/24\", \"target\": \"peer\"}";
        assertEquals(List.of("network.block-covers-route vpc"), codes(vpc("10.5.0.0/16", "\"10.200.0.0/16\"", route)));
        assertEquals(List.of("network.block-covers-route vpc"), codes(vpc("10.5.0.0/16", "\"10.200.1.0/24\"", route)));
        assertEquals(List.of(), codes(vpc("10.5.0.0/16", "\"10.200.1.0/25\"", route)), "a smaller one is allowed");
    }

    @Test
    void theRangeOfDockerIsBetterAvoided() {
        assertEquals(List.of("network.docker-range vpc"), codes(vpc("172.17.0.0/16", "", "")));
        assertEquals(List.of(), codes(vpc("172.18.0.0/16", "", "")));
    }
}
