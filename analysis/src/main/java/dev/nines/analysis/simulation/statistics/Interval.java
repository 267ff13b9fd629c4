package dev.nines.analysis.simulation.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/// An estimate and how far the truth may be from it.
///
/// @param mean the estimate
/// @param half half the width of the interval around it; infinite where nothing can be said yet
/// @param level the share of such intervals that hold the truth, 0.95 for instance
/// @param count how many independent values it rests on
public record Interval(double mean, double half, double level, int count) {

    /// From independent values of about the same distribution, by Student's t: Law, Simulation Modeling and Analysis, 5th ed., 4.5.
    ///
    /// @param values one of each run, at least one
    /// @param level in (0, 1)
    public static Interval of(double[] values, double level) {
        if (values.length == 0 || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException("an interval of level %s from %d values; level in (0, 1), at least one value"
                    .formatted(level, values.length));
        }
        double mean = 0;
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            double off = values[i] - mean;
            mean += off / (i + 1);
            squares += off * (values[i] - mean);
        }
        return of(mean, squares / (values.length - 1), values.length, level);
    }

    /// From a mean, a variance between values and their number.
    static Interval of(double mean, double variance, int count, double level) {
        if (count < 2) {
            return new Interval(mean, Double.POSITIVE_INFINITY, level, count);
        }
        double quantile = TDistribution.of(count - 1).inverseCumulativeProbability((1 + level) / 2);
        return new Interval(mean, quantile * Math.sqrt(variance / count), level, count);
    }

    /// The difference of two designs simulated with the same luck: run by run, so that what chance does to both drops out.
    ///
    /// @param one a value of each run
    /// @param other of the same runs in the same order
    public static Interval ofDifference(double[] one, double[] other, double level) {
        if (one.length != other.length) {
            throw new IllegalArgumentException(
                    "%d runs against %d; they are compared in pairs".formatted(one.length, other.length));
        }
        var differences = new double[one.length];
        for (int i = 0; i < one.length; i++) {
            differences[i] = one[i] - other[i];
        }
        return of(differences, level);
    }

    public double low() {
        return mean - half;
    }

    public double high() {
        return mean + half;
    }

    public boolean holds(double value) {
        return value >= low() && value <= high();
    }

    /// Half the width as a share of the mean; infinite where the mean is 0 and the width is not.
    public double precision() {
        return half == 0 ? 0 : half / Math.abs(mean);
    }
}
