package dev.nines.analysis.simulation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;

class DiceTest {

    @Test
    void sameKeySameSequence() {
        var one = Dice.of(5, 2, "arrivals", "users");
        var other = Dice.of(5, 2, "arrivals", "users");
        for (int i = 0; i < 100; i++) {
            assertEquals(one.gap(10), other.gap(10));
        }
    }

    @Test
    void anythingElseGivesAnother() {
        long first = Dice.of(5, 2, "arrivals", "users").gap(10);

        assertNotEquals(first, Dice.of(6, 2, "arrivals", "users").gap(10));
        assertNotEquals(first, Dice.of(5, 3, "arrivals", "users").gap(10));
        assertNotEquals(first, Dice.of(5, 2, "service", "users").gap(10));
        assertNotEquals(first, Dice.of(5, 2, "arrivals", "admins").gap(10));
        assertNotEquals(Dice.of(5, 2, "ab", "c").gap(10), Dice.of(5, 2, "a", "bc").gap(10));
    }

    @Test
    void theSequenceStaysWhatItWas() {
        var dice = Dice.of(1, 0, "arrivals", "users");

        assertEquals(SEEN, dice.gap(10) + " " + dice.below(1000) + " " + dice.below(1_000_000_000_000L));
    }

    private static final String SEEN = "17646476 806 987817877637";

    @Test
    void gapsHaveTheirMeanAndSpread() {
        var dice = Dice.of(9, 0, "arrivals", "users");
        var gaps = new SummaryStatistics();
        for (int i = 0; i < 200_000; i++) {
            gaps.addValue(dice.gap(4) / 1e9);
        }
        // four standard errors
        assertEquals(0.25, gaps.getMean(), 4 * 0.25 / Math.sqrt(200_000));
        assertEquals(0.25, gaps.getStandardDeviation(), 0.003);
    }
}
