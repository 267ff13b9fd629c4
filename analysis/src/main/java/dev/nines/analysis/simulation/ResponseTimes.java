package dev.nines.analysis.simulation;

import dev.nines.analysis.simulation.statistics.BriefHistogram;
import org.HdrHistogram.Histogram;

/// Response times of requests that were answered, in milliseconds, to three digits.
///
/// @param count how many were answered; the rest is NaN if none was
public record ResponseTimes(long count, double mean, double median, double p95, double p99, double p999, double longest) {

    private static final double MILLISECOND = 1e6;

    static ResponseTimes of(Histogram nanoseconds) {
        if (nanoseconds.getTotalCount() == 0) {
            return new ResponseTimes(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        return new ResponseTimes(nanoseconds.getTotalCount(), nanoseconds.getMean() / MILLISECOND, at(nanoseconds, 50),
                at(nanoseconds, 95), at(nanoseconds, 99), at(nanoseconds, 99.9), nanoseconds.getMaxValue() / MILLISECOND);
    }

    static double at(BriefHistogram nanoseconds, double percentile) {
        return nanoseconds.count() == 0 ? Double.NaN : nanoseconds.percentile(percentile) / MILLISECOND;
    }

    private static double at(Histogram nanoseconds, double percentile) {
        return nanoseconds.getValueAtPercentile(percentile) / MILLISECOND;
    }
}
