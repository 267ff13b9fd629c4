package dev.nines.analysis.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void sharesDifferByOneAtMost() {
        assertArrayEquals(new long[]{4, 3, 3}, Spread.evenly(10, 3));
        assertArrayEquals(new long[]{1, 1, 0, 0}, Spread.evenly(2, 4));
        assertArrayEquals(new long[]{0}, Spread.evenly(0, 1));
    }

    @Test
    void nothingIsLostAndEveryLostZoneIsTakenOver() {
        var random = new Random(12);
        for (var round = 0; round < 2_000; round++) {
            var subnets = new ArrayList<Site.Place>();
            var zones = 1 + random.nextInt(4);
            for (var many = 1 + random.nextInt(6); many > 0; many--) {
                subnets.add(Sketch.place("s" + many, "zone" + random.nextInt(zones)));
            }
            var count = random.nextInt(200);
            var used = subnets.stream().map(Site.Place::zone).distinct().count();
            assertEquals(count, Arrays.stream(Spread.overZones(count, subnets)).sum());
            var lost = Spread.zoneLost(count, subnets);
            for (var zone : subnets.stream().map(Site.Place::zone).distinct().toList()) {
                var others = 0L;
                for (var at = 0; at < lost.length; at++) {
                    others += subnets.get(at).zone().equals(zone) && used > 1 ? 0 : lost[at];
                }
                assertTrue(others >= count, "the zones beside " + zone + " hold " + others + " of " + count);
            }
        }
    }
}
