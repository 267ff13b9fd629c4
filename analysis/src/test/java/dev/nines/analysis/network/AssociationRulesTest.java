package dev.nines.analysis.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import dev.nines.model.quantity.Cidr;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rows of "IPv4 CIDR block association restrictions" of the Amazon VPC user guide.
class AssociationRulesTest {

    private static AssociationRules.@Nullable Refused refusal(String existing, String added) {
        return AssociationRules.refusal(List.of(Cidr.parse(existing)), Cidr.parse(added));
    }

    @ParameterizedTest
    @CsvSource({
            // 10.0.0.0/8
            "10.5.0.0/16, 172.16.0.0/16", "10.5.0.0/16, 172.31.0.0/16", "10.5.0.0/16, 192.168.0.0/16",
            "10.5.0.0/16, 192.168.255.0/24", "10.5.0.0/16, 198.19.0.0/16",
            // 10.0.0.0/15 closes 10.0.0.0/16
            "10.0.0.0/17, 10.0.128.0/17", "10.1.0.0/16, 10.0.0.0/16", "10.1.255.0/24, 10.0.3.0/24",
            // 172.16.0.0/12
            "172.16.0.0/16, 10.0.0.0/16", "172.16.0.0/16, 192.168.0.0/16", "172.16.0.0/16, 172.31.0.0/16",
            "172.16.0.0/16, 172.31.255.0/24", "172.16.0.0/16, 198.19.0.0/16", "172.31.0.0/16, 10.1.0.0/16",
            // 192.168.0.0/16
            "192.168.0.0/24, 10.0.0.0/16", "192.168.0.0/24, 172.16.0.0/16", "192.168.0.0/24, 172.31.0.0/16",
            "192.168.0.0/24, 198.19.0.0/16",
            // 198.19.0.0/16
            "198.19.0.0/17, 10.0.0.0/16", "198.19.0.0/17, 172.16.0.0/16", "198.19.0.0/17, 192.168.0.0/16",
            // public and 100.64.0.0/10
            "52.0.0.0/16, 10.0.0.0/16", "52.0.0.0/16, 172.16.0.0/16", "52.0.0.0/16, 192.168.0.0/16",
            "52.0.0.0/16, 198.19.0.0/16", "100.64.0.0/16, 10.0.0.0/16", "100.64.0.0/16, 172.31.0.0/16",
            "100.64.0.0/16, 192.168.1.0/24", "100.127.0.0/16, 198.19.5.0/24",
            // 169.254.0.0/16 beside anything
            "10.5.0.0/16, 169.254.0.0/16", "52.0.0.0/16, 169.254.7.0/24", "100.64.0.0/16, 169.254.0.0/20"})
    void mayNotBeAdded(String existing, String added) {
        assertNotNull(refusal(existing, added));
    }

    @ParameterizedTest
    @CsvSource({
            "10.5.0.0/16, 10.6.0.0/16", "10.5.0.0/16, 10.0.0.0/16", "10.2.0.0/16, 10.1.0.0/16",
            "10.0.0.0/16, 10.1.0.0/16", "10.0.0.0/16, 10.255.0.0/16", "10.5.0.0/16, 100.64.0.0/16",
            "10.5.0.0/16, 52.0.0.0/16", "10.5.0.0/16, 172.15.0.0/16", "10.5.0.0/16, 172.32.0.0/16",
            "172.16.0.0/16, 172.30.0.0/16", "172.31.0.0/16, 172.16.0.0/16", "172.16.0.0/16, 100.100.0.0/16",
            "172.16.0.0/16, 8.8.0.0/16", "192.168.0.0/24, 192.168.1.0/24", "192.168.0.0/24, 100.64.0.0/16",
            "192.168.0.0/24, 192.167.0.0/16", "198.19.0.0/17, 100.64.0.0/16", "198.19.0.0/17, 198.18.0.0/16",
            "52.0.0.0/16, 54.0.0.0/16", "52.0.0.0/16, 100.64.0.0/16", "100.64.0.0/16, 100.65.0.0/16",
            "100.64.0.0/16, 52.0.0.0/16"})
    void mayBeAdded(String existing, String added) {
        assertNull(refusal(existing, added));
    }

    @Test
    void theFirst169_254BlockIsRefusedToo() {
        var refused = AssociationRules.refusal(List.of(), Cidr.parse("169.254.1.0/24"));
        assertNotNull(refused);
        assertNull(refused.because());
    }

    @Test
    void saysWhichBlockForbidsIt() {
        var existing = List.of(Cidr.parse("10.5.0.0/16"), Cidr.parse("100.64.0.0/16"));
        assertEquals(new AssociationRules.Refused(Cidr.parse("10.0.0.0/8"), Cidr.parse("100.64.0.0/16")),
                AssociationRules.refusal(existing, Cidr.parse("10.6.0.0/16")));
    }

    @Test
    void agreesWithTheRangesAsNumbers() {
        var random = new Random(29);
        var refused = 0;
        for (var round = 0; round < 40_000; round++) {
            var existing = new ArrayList<Cidr>();
            for (var many = random.nextInt(3); many >= 0; many--) {
                existing.add(block(random));
            }
            var added = block(random);
            var expected = bruteForce(existing, added);
            assertEquals(expected, AssociationRules.refusal(existing, added) != null, () -> existing + " + " + added);
            refused += expected ? 1 : 0;
        }
        assertTrue(refused > 10_000 && refused < 35_000, "both answers come up, refused " + refused);
    }

    private static final long[] STARTS = {ip(10, 0), ip(10, 1), ip(10, 2), ip(10, 200), ip(172, 15), ip(172, 16),
            ip(172, 17), ip(172, 31), ip(172, 32), ip(192, 168), ip(192, 169), ip(198, 18), ip(198, 19),
            ip(198, 20), ip(100, 63), ip(100, 64), ip(100, 127), ip(100, 128), ip(169, 253), ip(169, 254), ip(8, 8)};

    private static long ip(int first, int second) {
        return (long) first << 24 | (long) second << 16;
    }

    private static Cidr block(Random random) {
        var prefix = 16 + random.nextInt(13);
        var offset = (long) random.nextInt(1 << 16) >> 32 - prefix << 32 - prefix;
        return Cidr.at(BigInteger.valueOf(STARTS[random.nextInt(STARTS.length)] + offset), prefix, false);
    }

    private static boolean bruteForce(List<Cidr> existing, Cidr added) {
        var start = added.first().longValue();
        var refused = within(start, ip(169, 254), ip(169, 255));
        for (var block : existing) {
            var old = block.first().longValue();
            var ten = within(start, ip(10, 0), ip(11, 0));
            var oneSevenTwo = within(start, ip(172, 16), ip(172, 32));
            var oneNineTwo = within(start, ip(192, 168), ip(192, 169));
            var benchmark = within(start, ip(198, 19), ip(198, 20));
            if (within(old, ip(10, 0), ip(11, 0))) {
                refused |= oneSevenTwo || oneNineTwo || benchmark
                        || within(old, ip(10, 0), ip(10, 2)) && within(start, ip(10, 0), ip(10, 1));
            } else if (within(old, ip(172, 16), ip(172, 32))) {
                refused |= ten || oneNineTwo || benchmark || within(start, ip(172, 31), ip(172, 32));
            } else if (within(old, ip(192, 168), ip(192, 169))) {
                refused |= ten || oneSevenTwo || benchmark;
            } else if (within(old, ip(198, 19), ip(198, 20))) {
                refused |= ten || oneSevenTwo || oneNineTwo;
            } else {
                refused |= ten || oneSevenTwo || oneNineTwo || benchmark;
            }
        }
        return refused;
    }

    private static boolean within(long address, long from, long to) {
        return address >= from && address < to;
    }

    @Test
    void proposesABlockThatIsAllowedAndFree() {
        assertEquals(Cidr.parse("10.1.0.0/16"),
                SecondaryBlocks.propose(List.of(Cidr.parse("10.0.0.0/16")), List.of(), List.of(), 16));
        assertEquals(Cidr.parse("10.1.0.0/20"),
                SecondaryBlocks.propose(List.of(Cidr.parse("10.0.0.0/20")), List.of(), List.of(), 20),
                "10.0.0.0/16 is closed beside a block of 10.0.0.0/15");
        assertEquals(Cidr.parse("100.64.0.0/16"),
                SecondaryBlocks.propose(List.of(Cidr.parse("192.168.0.0/16")), List.of(), List.of(), 16));
        assertNull(SecondaryBlocks.propose(List.of(Cidr.parse("192.168.0.0/16")),
                List.of(Cidr.parse("100.64.0.0/10")), List.of(), 24));
    }

    @Test
    void proposalsKeepClearOfPeersAndRoutes() {
        var random = new Random(8);
        for (var round = 0; round < 2_000; round++) {
            var existing = List.of(block(random));
            var peers = List.of(block(random), block(random));
            var routes = List.of(block(random), Cidr.parse("0.0.0.0/0"));
            var prefix = 16 + random.nextInt(13);
            var found = SecondaryBlocks.propose(existing, peers, routes, prefix);
            if (found != null) {
                assertEquals(prefix, found.prefixLength());
                assertFalse(bruteForce(existing, found), existing + " + " + found);
                assertTrue(existing.stream().noneMatch(found::overlaps));
                assertTrue(peers.stream().noneMatch(found::overlaps));
                assertTrue(routes.stream().noneMatch(found::contains));
            }
        }
    }
}
