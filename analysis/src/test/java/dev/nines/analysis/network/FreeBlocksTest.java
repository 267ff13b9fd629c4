package dev.nines.analysis.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import dev.nines.model.quantity.Cidr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreeBlocksTest {

    private static List<Cidr> blocks(String... texts) {
        return List.of(texts).stream().map(Cidr::parse).toList();
    }

    @Test
    void whatIsLeftComesInTheFewestAlignedBlocks() {
        assertEquals(blocks("10.0.1.0/24", "10.0.2.0/23"),
                FreeBlocks.of(blocks("10.0.0.0/22"), blocks("10.0.0.0/24")).list());
        assertEquals(List.of(), FreeBlocks.of(blocks("10.0.0.0/22"), blocks("10.0.0.0/16")).list());
        assertEquals(blocks("10.0.0.0/22"), FreeBlocks.of(blocks("10.0.0.0/22"), blocks("10.1.0.0/16")).list());
    }

    @Test
    void theNextBlockIsTheLowestOfTheSmallestThatHoldIt() {
        var free = FreeBlocks.of(blocks("10.0.0.0/20"), blocks("10.0.0.0/24", "10.0.5.0/24"));
        assertEquals(Cidr.parse("10.0.1.0/26"), free.next(26));
        assertEquals(Cidr.parse("10.0.1.0/26"), free.take(26));
        assertEquals(Cidr.parse("10.0.1.64/26"), free.take(26));
        assertEquals(Cidr.parse("10.0.8.0/21"), free.take(21));
        assertNull(free.take(21));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void freeAndUsedTogetherAreTheWhole(boolean ipv6) {
        var random = new Random(17);
        var whole = Cidr.parse(ipv6 ? "2001:db8:0:100::/56" : "10.20.0.0/16");
        for (var round = 0; round < 1_000; round++) {
            var used = new ArrayList<Cidr>();
            var free = FreeBlocks.of(List.of(whole), List.of());
            for (var many = random.nextInt(12); many > 0; many--) {
                var taken = free.take(whole.prefixLength() + random.nextInt(9));
                if (taken != null) {
                    assertTrue(used.stream().noneMatch(taken::overlaps));
                    used.add(taken);
                }
            }
            assertEquals(FreeBlocks.of(List.of(whole), used).list(), free.list());
            var map = AddressMap.of(whole, used.stream()
                    .map(block -> new Stretch(block, Stretch.Use.USED, "", null)).toList());
            var next = whole.first();
            for (var stretch : map.stretches()) {
                assertEquals(next, stretch.block().first());
                next = stretch.block().last().add(BigInteger.ONE);
            }
            assertEquals(whole.last().add(BigInteger.ONE), next);
            assertEquals(1, map.stretches().stream().mapToDouble(map::length).sum(), 1e-9);
        }
    }

    @Test
    void aMapListsWhatLiesOverSomethingElse() {
        var map = AddressMap.of(Cidr.parse("10.0.0.0/16"), blocks("10.0.0.0/20", "10.0.1.0/24", "10.1.0.0/24",
                "10.0.16.0/20").stream().map(block -> new Stretch(block, Stretch.Use.USED, "", null)).toList());
        assertEquals(blocks("10.0.1.0/24"), map.overlapping().stream().map(Stretch::block).toList());
        assertEquals(blocks("10.0.0.0/20", "10.0.16.0/20", "10.0.32.0/19", "10.0.64.0/18", "10.0.128.0/17"),
                map.stretches().stream().map(Stretch::block).toList());
        assertEquals(blocks("10.0.32.0/19", "10.0.64.0/18", "10.0.128.0/17"), map.free());
        assertEquals(0.0625, map.start(map.stretches().get(1)));
    }
}
