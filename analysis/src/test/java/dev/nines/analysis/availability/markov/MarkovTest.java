package dev.nines.analysis.availability.markov;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.SplittableRandom;

import dev.nines.analysis.availability.markov.Standby.Repairable;
import org.junit.jupiter.api.Test;

/// Markov chains against figures computed with 40 digits and against balance.
class MarkovTest {

    private static void near(double expected, double actual) {
        assertEquals(expected, actual, Math.abs(expected) * 1e-9);
    }

    @Test
    void oneCrewRepairsLessThanTwo() {
        near(0.999803960008, 1 - new RepairShop(2, 1, 1000, 10).atLeastDown(2));
        near(0.999901970395, 1 - new RepairShop(2, 2, 1000, 10).atLeastDown(2));
    }

    @Test
    void threeMachinesAndTwoCrews() {
        var shop = new RepairShop(3, 2, 10, 8);
        near(1.40341655716, shop.meanDown());
        near(0.441524310118, shop.allCrewsBusy());
    }

    @Test
    void aStandbyTakesOverAfterDetectionAndFailover() {
        var pair = Standby.cold(new Repairable(1.0 / 2190, 0.5), 3600.0 / 90);
        near(0.99998776179, 1 - pair.unavailability());
        near(6.43240302976, pair.unavailability() * 365 * 24 * 60);
    }

    @Test
    void aPairThatTakesOverAtOnceIsTwoInParallel() {
        var pair = Standby.hot(new Repairable(0.001, 0.1), new Repairable(0.002, 0.3), 1e12);
        near(0.001 / 0.101 * 0.002 / 0.302, pair.bothDown());
        assertEquals(pair.bothDown(), pair.unavailability(), 1e-14);
    }

    @Test
    void aFailoverAddsToIndependentMembersWhatTheChainSays() {
        var pair = Standby.hot(new Repairable(0.001, 0.1), new Repairable(0.002, 0.3), 40);
        var event = pair.failoverChance();
        near(0.001 / 0.101 * 0.002 / 0.302, pair.bothDown());
        near(pair.unavailability(), event + (1 - event) * pair.bothDown());
    }

    @Test
    void sharesBalance() {
        for (var seed = 1; seed <= 200; seed++) {
            var random = new SplittableRandom(seed);
            var size = 2 + random.nextInt(7);
            var rates = new double[size][size];
            var chain = new MarkovChain(size);
            for (var from = 0; from < size; from++) {
                for (var to = 0; to < size; to++) {
                    if (from != to) {
                        rates[from][to] = Math.pow(10, 4 - 8 * random.nextDouble());
                        chain.move(from, to, rates[from][to]);
                    }
                }
            }
            var shares = chain.stationary();
            for (var state = 0; state < size; state++) {
                var in = 0.0;
                var out = 0.0;
                for (var other = 0; other < size; other++) {
                    in += shares[other] * rates[other][state];
                    out += shares[state] * rates[state][other];
                }
                assertEquals(out, in, out * 1e-10, "seed " + seed);
            }
        }
    }

    @Test
    void refusesNegativeRates() {
        assertThrows(IllegalArgumentException.class, () -> new MarkovChain(2).move(0, 1, -1));
        assertThrows(IllegalArgumentException.class, () -> new MarkovChain(2).move(1, 1, 1));
    }
}
