package dev.nines.model.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CidrTest {

    private static Cidr random(Random random) {
        var ipv6 = random.nextBoolean();
        var width = ipv6 ? 128 : 32;
        var prefix = random.nextInt(width + 1);
        var address = new BigInteger(width, random).shiftRight(width - prefix).shiftLeft(width - prefix);
        return Cidr.at(address, prefix, ipv6);
    }

    @Nested
    class Reading {

        @ParameterizedTest
        @CsvSource({"10.0.0.0/16, 10.0.0.0/16", "100.68.0.18/18, 100.68.0.0/18", "0.0.0.0/0, 0.0.0.0/0",
                "255.255.255.255/32, 255.255.255.255/32", "255.255.255.255/0, 0.0.0.0/0",
                "' 192.168.1.0/24 ', 192.168.1.0/24", "2001:DB8:0:0::/56, 2001:db8::/56", "::/0, ::/0",
                "::1/128, ::1/128", "2001:db8:0:ff::1/48, 2001:db8::/48"})
        void clearsTheHostBits(String text, String expected) {
            assertEquals(expected, Cidr.parse(text).toString());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "/", "/16", "10.0.0.0", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1",
                "10.0.0.0/016", "010.0.0.0/8", "10.0/16", "10.0.0.256/24", "10.0.0.0.0/16",
                "10.0.0.0/255.255.0.0", "10.0.*.*/16", "10.0.0-5.0/24", "0xa000000/8", "10.0.0.0/16/24",
                "10.0.0.0 /16", "::/129", "2001:db8/32", "1::2::3/64", "fe80::1%eth0/64", "12345::/16", "a/8",
                "10.0.0.0/999999999999", "١٠.0.0.0/8"})
        void refusesWhatIsNoBlock(String text) {
            var problem = assertThrows(IllegalArgumentException.class, () -> Cidr.parse(text));
            assertTrue(problem.toString().contains("\"" + text + "\""), problem::toString);
        }

        @Test
        void anIpv4MappedBlockIsIpv6() {
            var mapped = Cidr.parse("::ffff:10.0.0.0/104");
            assertTrue(mapped.isIpv6());
            assertEquals(Cidr.parse("::ffff:a00:0/104"), mapped);
            assertNotEquals(Cidr.parse("10.0.0.0/8"), mapped);
            assertFalse(mapped.overlaps(Cidr.parse("10.0.0.0/8")));
            assertFalse(Cidr.parse("::/0").contains(Cidr.parse("10.0.0.0/8")));
            assertFalse(Cidr.parse("0.0.0.0/0").contains(mapped));
        }

        @Test
        void readsBackWhatItWrites() {
            var random = new Random(41);
            for (var round = 0; round < 20_000; round++) {
                var block = random(random);
                assertEquals(block, Cidr.parse(block.toString()));
                assertEquals(block.hashCode(), Cidr.parse(block.toString()).hashCode());
                assertEquals(block, Cidr.at(block.first(), block.prefixLength(), block.isIpv6()));
            }
        }
    }

    @Nested
    class Size {

        @ParameterizedTest
        @CsvSource({"0.0.0.0/0, 4294967296", "10.0.0.0/16, 65536", "10.0.0.16/28, 16", "10.0.0.1/32, 1",
                "2001:db8::/64, 18446744073709551616", "::1/128, 1",
                "::/0, 340282366920938463463374607431768211456"})
        void isTwoToTheHostBits(String block, BigInteger size) {
            var cidr = Cidr.parse(block);
            assertEquals(size, cidr.size());
            assertEquals(size, cidr.last().subtract(cidr.first()).add(BigInteger.ONE));
        }

        @Test
        void firstAndLastAreUnsigned() {
            assertEquals(BigInteger.valueOf(0xFFFFFF00L), Cidr.parse("255.255.255.0/24").first());
            assertEquals(BigInteger.valueOf(0xFFFFFFFFL), Cidr.parse("255.255.255.0/24").last());
            assertEquals("255.255.255.0", Cidr.parse("255.255.255.0/24").address());
            assertEquals(BigInteger.ONE.shiftLeft(128).subtract(BigInteger.ONE), Cidr.parse("::/0").last());
        }
    }

    @Nested
    class Relations {

        @Test
        void containsAndOverlapsAsRangesDo() {
            var random = new Random(7);
            for (var round = 0; round < 50_000; round++) {
                var one = near(random);
                var other = near(random);
                var contains = one.first().compareTo(other.first()) <= 0
                        && one.last().compareTo(other.last()) >= 0;
                var overlaps = one.first().compareTo(other.last()) <= 0
                        && other.first().compareTo(one.last()) <= 0;
                assertEquals(contains, one.contains(other), () -> one + " contains " + other);
                assertEquals(overlaps, one.overlaps(other), () -> one + " overlaps " + other);
                assertEquals(one.equals(other), one.compareTo(other) == 0);
            }
        }

        private Cidr near(Random random) {
            var prefix = 22 + random.nextInt(11);
            var address = 0xFFFFFC00L | random.nextInt(1024) >> 32 - prefix << 32 - prefix;
            return Cidr.at(BigInteger.valueOf(address), prefix, false);
        }

        @Test
        void ipv4ComesFirstThenTheAddressThenTheLargerBlock() {
            var sorted = List
                    .of("9.0.0.0/8", "10.0.0.0/8", "10.0.0.0/16", "200.0.0.0/8", "::/0", "2001:db8::/56")
                    .stream().map(Cidr::parse).toList();
            assertEquals(sorted, sorted.reversed().stream().sorted().toList());
        }
    }

    @Nested
    class Splitting {

        @Test
        void theClassicPlanHas16SubnetsOf20() {
            var parts = Cidr.parse("10.0.0.0/16").split(4);
            assertEquals(16, parts.size());
            assertEquals(Cidr.parse("10.0.0.0/20"), parts.getFirst());
            assertEquals(Cidr.parse("10.0.16.0/20"), parts.get(1));
            assertEquals(Cidr.parse("10.0.240.0/20"), parts.getLast());
        }

        @Test
        void a56Has256SubnetsOf64() {
            var parts = Cidr.parse("2001:db8:1234:1a00::/56").split(8);
            assertEquals(256, parts.size());
            assertEquals(Cidr.parse("2001:db8:1234:1aff::/64"), parts.getLast());
        }

        @Test
        void partsCoverTheBlockInOrder() {
            var random = new Random(3);
            for (var round = 0; round < 2_000; round++) {
                var block = random(random);
                var bits = random.nextInt(Math.min(6, block.width() - block.prefixLength()) + 1);
                var next = block.first();
                for (var part : block.split(bits)) {
                    assertEquals(next, part.first());
                    assertEquals(block.prefixLength() + bits, part.prefixLength());
                    next = part.last().add(BigInteger.ONE);
                }
                assertEquals(block.last().add(BigInteger.ONE), next);
            }
        }

        @Test
        void refusesMoreBitsThanThereAre() {
            assertThrows(IllegalArgumentException.class, () -> Cidr.parse("10.0.0.0/30").split(3));
            assertThrows(IllegalArgumentException.class, () -> Cidr.parse("::/0").split(17));
            assertThrows(IllegalArgumentException.class, () -> Cidr.parse("10.0.0.0/8").split(-1));
            assertEquals(List.of(Cidr.parse("10.0.0.1/32")), Cidr.parse("10.0.0.1/32").split(0));
        }
    }

    @Nested
    class AtAnAddress {

        @Test
        void takesWholeRanges() {
            assertEquals(Cidr.parse("0.0.0.0/0"), Cidr.at(BigInteger.ZERO, 0, false));
            assertEquals(Cidr.parse("255.255.255.255/32"),
                    Cidr.at(BigInteger.valueOf(0xFFFFFFFFL), 32, false));
            assertEquals(Cidr.parse("::a00:0/104"), Cidr.at(BigInteger.valueOf(10 << 24), 104, true));
        }

        @Test
        void refusesWhatDoesNotBeginABlock() {
            assertThrows(IllegalArgumentException.class, () -> Cidr.at(BigInteger.ONE, 31, false));
            assertThrows(IllegalArgumentException.class, () -> Cidr.at(BigInteger.valueOf(-16), 28, false));
            assertThrows(IllegalArgumentException.class,
                    () -> Cidr.at(BigInteger.ONE.shiftLeft(32), 8, false));
            assertThrows(IllegalArgumentException.class, () -> Cidr.at(BigInteger.ZERO, 33, false));
            assertThrows(IllegalArgumentException.class, () -> Cidr.at(BigInteger.ZERO, -1, true));
        }
    }
}
