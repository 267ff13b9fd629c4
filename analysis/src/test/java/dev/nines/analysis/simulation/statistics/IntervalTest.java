package dev.nines.analysis.simulation.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void isThatOfTheTextbook() {
        // Law, example 4.26: ten values, mean 1.34, variance 0.17, 90 %: 1.34 ± 0.24
        var interval = Interval.of(new double[]{1.20, 1.50, 1.68, 1.89, 0.95, 1.49, 1.58, 1.55, 0.50, 1.09}, 0.90);

        assertEquals(1.34, interval.mean(), 0.005);
        assertEquals(0.24, interval.half(), 0.005);
        assertTrue(interval.holds(1.12));
    }

    @Test
    void oneValueSaysNothing() {
        assertEquals(Double.POSITIVE_INFINITY, Interval.of(new double[]{3}, 0.95).half());
        assertThrows(IllegalArgumentException.class, () -> Interval.of(new double[0], 0.95));
        assertThrows(IllegalArgumentException.class, () -> Interval.of(new double[]{1, 2}, 1));
    }

    @Test
    void holdTheTruthAsOftenAsTheySay() {
        var random = new Random(3);
        int held = 0;
        for (int study = 0; study < 10_000; study++) {
            var values = new double[8];
            for (int i = 0; i < values.length; i++) {
                values[i] = 5 + 2 * random.nextGaussian();
            }
            held += Interval.of(values, 0.95).holds(5) ? 1 : 0;
        }
        // four standard errors of 0.22 %
        assertEquals(0.95, held / 10_000.0, 0.0088);
    }

    @Test
    void pairsTakeOutWhatChanceDoesToBoth() {
        var random = new Random(4);
        var one = new double[20];
        var other = new double[20];
        for (int i = 0; i < one.length; i++) {
            double luck = 100 * random.nextGaussian();
            one[i] = luck + 3 + 0.1 * random.nextGaussian();
            other[i] = luck;
        }
        var difference = Interval.ofDifference(one, other, 0.95);

        assertEquals(3, difference.mean(), 0.1);
        assertTrue(difference.half() < 0.1);
        assertThrows(IllegalArgumentException.class, () -> Interval.ofDifference(one, new double[3], 0.95));
    }

    @Test
    void batchesOfALongRunHoldTheTruthOfDependentValues() {
        int held = 0;
        for (int study = 0; study < 1_000; study++) {
            var random = new Random(study);
            var batches = new BatchMeans();
            double value = 0;
            for (int i = 0; i < 40_000; i++) {
                // correlation 0.9 between neighbours
                value = 0.9 * value + random.nextGaussian();
                batches.add(7 + value);
            }
            assertEquals(40_000, batches.count());
            assertTrue(batches.dependence() < 0.5);
            held += batches.interval(0.95).holds(7) ? 1 : 0;
        }
        assertEquals(0.95, held / 1_000.0, 0.025);
    }

    @Test
    void cutsTheBeginningOfARunThatBeganEmpty() {
        var random = new Random(8);
        var series = new double[5_000];
        for (int i = 0; i < series.length; i++) {
            series[i] = 50 * (1 - Math.exp(-i / 100.0)) + random.nextGaussian();
        }
        int cut = WarmUp.length(series);

        assertTrue(cut >= 200 && cut <= 1_000, "cut " + cut);
    }

    @Test
    void aRunThatNeverSettlesIsCutWhole() {
        var series = new double[1_000];
        for (int i = 0; i < series.length; i++) {
            series[i] = i;
        }
        assertEquals(1_000, WarmUp.length(series));
        assertEquals(30, WarmUp.length(new double[30]));
    }
}
