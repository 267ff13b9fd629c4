package dev.nines.analysis.simulation.statistics;

import java.util.Arrays;

/// An interval from one long run: its observations are averaged in stretches so long that they hardly depend on each other.
///
/// The stretches double as the run goes on, so that nothing but their sums is kept: between 32 and 63 of them. Schmeiser, Batch size
/// effects in the analysis of simulation output, Operations Research 30 (1982): more than 30 gain little.
public final class BatchMeans {

    private static final int MOST = 64;

    private final double[] sums = new double[MOST];
    private long size = 1;
    private int full;
    private long inLast;

    /// Takes the next observation.
    public void add(double value) {
        sums[full] += value;
        if (++inLast == size) {
            inLast = 0;
            if (++full == MOST) {
                join();
            }
        }
    }

    private void join() {
        for (int i = 0; i < MOST / 2; i++) {
            sums[i] = sums[2 * i] + sums[2 * i + 1];
        }
        Arrays.fill(sums, MOST / 2, MOST, 0);
        full = MOST / 2;
        size *= 2;
    }

    /// How many observations have been taken.
    public long count() {
        return full * size + inLast;
    }

    /// The interval; what is in the last, unfinished stretch is left out.
    public Interval interval(double level) {
        if (full < 2) {
            double all = 0;
            for (double sum : sums) {
                all += sum;
            }
            return new Interval(count() == 0 ? Double.NaN : all / count(), Double.POSITIVE_INFINITY, level, full);
        }
        var means = new double[full];
        for (int i = 0; i < full; i++) {
            means[i] = sums[i] / size;
        }
        return Interval.of(means, level);
    }

    /// How much neighbouring stretches depend on each other, -1 to 1: von Neumann's ratio. Well below 0.2 the interval can be trusted.
    public double dependence() {
        double mean = 0;
        for (int i = 0; i < full; i++) {
            mean += sums[i] / size / full;
        }
        double squares = 0;
        double products = 0;
        for (int i = 0; i < full; i++) {
            double off = sums[i] / size - mean;
            squares += off * off;
            products += i == 0 ? 0 : off * (sums[i - 1] / size - mean);
        }
        return squares == 0 ? 0 : products / squares;
    }
}
