package dev.nines.analysis.queueing;

import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Mean, variance and third central moment of a random time: what adds up when independent times follow each other.
///
/// Percentiles come from the distribution with these three moments that a gamma distribution makes when it is shifted (Pearson type
/// III). That is exact for a constant, an exponential and a sum of both, and approximate elsewhere: sums of exponentials within
/// a per cent at the 99th percentile, log-normal times within some per cent.
///
/// @param mean seconds
/// @param variance seconds²
/// @param third third central moment, seconds³
public record Moments(double mean, double variance, double third) {

    /// No time at all.
    public static final Moments NONE = new Moments(0, 0, 0);

    private static final double NEARLY_NORMAL = 1e7;
    private static final double LEAST_SHAPE = 0.2;
    private static final int MOST_STEPS = 20;
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    /// Always the same time.
    public static Moments constant(double time) {
        return new Moments(time, 0, 0);
    }

    /// An exponential time.
    public static Moments exponential(double mean) {
        return new Moments(mean, mean * mean, 2 * mean * mean * mean);
    }

    /// A time of gamma distribution, by mean and squared coefficient of variation.
    public static Moments gamma(double mean, double variability) {
        var variance = mean * mean * variability;
        return new Moments(mean, variance, 2 * variance * mean * variability);
    }

    /// From the moments about 0.
    public static Moments raw(double first, double second, double third) {
        if (!Double.isFinite(first + second + third)) {
            return constant(Double.POSITIVE_INFINITY);
        }
        var variance = Math.max(0, second - first * first);
        return new Moments(first, variance, third - 3 * first * second + 2 * first * first * first);
    }

    /// A time that is 0 but for a share of cases, in which it is exponential: a wait.
    public static Moments waiting(double share, double meanOfThoseWhoWait) {
        var mean = meanOfThoseWhoWait;
        return raw(share * mean, 2 * share * mean * mean, 6 * share * mean * mean * mean);
    }

    /// A time that is 0 but for a share of cases, in which it is always the same.
    public static Moments sometimes(double share, double time) {
        return raw(share * time, share * time * time, share * time * time * time);
    }

    /// This time, then an independent other one.
    public Moments plus(Moments other) {
        return new Moments(mean + other.mean, variance + other.variance, third + other.third);
    }

    /// This time stretched.
    public Moments times(double factor) {
        if (Double.isInfinite(factor) && mean > 0) {
            return constant(factor);
        }
        return new Moments(mean * factor, variance * factor * factor, third * factor * factor * factor);
    }

    /// The sum of a random number of such times, each independent: N times this.
    ///
    /// @param count mean, variance and third central moment of N
    public Moments repeated(Moments count) {
        if (count.mean == 0 || !finite()) {
            return count.mean == 0 ? NONE : constant(Double.POSITIVE_INFINITY);
        }
        return new Moments(count.mean * mean, count.mean * variance + count.variance * mean * mean,
                count.mean * third + 3 * count.variance * mean * variance + count.third * mean * mean * mean);
    }

    /// Second moment about 0.
    public double second() {
        return variance + mean * mean;
    }

    /// Third moment about 0.
    public double rawThird() {
        return third + 3 * mean * variance + mean * mean * mean;
    }

    /// Squared coefficient of variation; 0 for no time.
    public double variability() {
        return mean == 0 ? 0 : variance / (mean * mean);
    }

    /// The time that a share of cases does not exceed.
    public double percentile(double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("share is " + share + "; it must be above 0 and below 1");
        }
        var shape = shape();
        if (!(shape > 0)) {
            return mean;
        }
        if (shape > NEARLY_NORMAL) {
            return Math.max(0, NormalDistribution.of(mean, Math.sqrt(variance)).inverseCumulativeProbability(share));
        }
        var scale = Math.sqrt(variance / shape);
        var start = mean - shape * scale;
        // An exponential tail has a percentile of its own, to all digits.
        return start + (shape == 1
                ? -scale * Math.log1p(-share)
                : scale * gammaPercentile(shape, share));
    }

    /// The percentile of a gamma distribution of scale 1, by Halley's steps from E. B. Wilson and M. M. Hilferty's approximation (1931):
    /// several times faster than bracketing it.
    private static double gammaPercentile(double shape, double share) {
        var gamma = GammaDistribution.of(shape, 1);
        var normal = STANDARD.inverseCumulativeProbability(share);
        var root = 1 - 1 / (9 * shape) + normal / (3 * Math.sqrt(shape));
        var at = shape * root * root * root;
        for (var step = 0; shape > LEAST_SHAPE && at > 0 && step < MOST_STEPS; step++) {
            var away = (gamma.cumulativeProbability(at) - share) / gamma.density(at);
            var change = away / (1 - Math.clamp(away * ((shape - 1) / at - 1) / 2, -0.5, 0.5));
            at -= change;
            if (Math.abs(change) < 1e-13 * at) {
                return at;
            }
        }
        return gamma.inverseCumulativeProbability(share);
    }

    /// Share of cases that take longer than a time.
    public double later(double time) {
        var shape = shape();
        if (!(shape > 0)) {
            return mean > time ? 1 : 0;
        }
        if (shape > NEARLY_NORMAL) {
            return NormalDistribution.of(mean, Math.sqrt(variance)).survivalProbability(time);
        }
        var scale = Math.sqrt(variance / shape);
        var start = mean - shape * scale;
        return time <= start ? 1 : GammaDistribution.of(shape, scale).survivalProbability(time - start);
    }

    private boolean finite() {
        return Double.isFinite(mean) && Double.isFinite(variance) && Double.isFinite(third);
    }

    /// Shape of the gamma distribution: 4 κ₂³ / κ₃², but never so small a skewness that times below 0 would follow; 0 for a
    /// constant.
    private double shape() {
        if (!finite() || variance == 0) {
            return 0;
        }
        var least = 2 * variance * variance / mean;
        var skew = Math.max(third, least);
        var shape = 4 * variance * variance * variance / (skew * skew);
        return Math.abs(shape - 1) < 1e-12 ? 1 : shape;
    }
}
