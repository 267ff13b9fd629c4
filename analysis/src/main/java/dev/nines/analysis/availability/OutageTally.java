package dev.nines.analysis.availability;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.DoubleStream;

import dev.nines.analysis.availability.Outages.Trouble;
import dev.nines.analysis.simulation.statistics.Interval;
import org.jspecify.annotations.Nullable;

/// Adds up what was not served, year by year. Times are hours from the beginning.
final class OutageTally {

    private static final double HOURS_A_YEAR = 8760;
    private static final double MINUTES_AN_HOUR = 60;
    private static final double LEVEL = 0.95;

    private final double[] missed;
    private final double[] outages;
    private final DoubleStream.Builder lengths = DoubleStream.builder();
    private final Map<Subject, Trouble> troubles = new LinkedHashMap<>();
    private double since = Double.NaN;
    private @Nullable Subject cause;

    OutageTally(int years) {
        missed = new double[years];
        outages = new double[years];
    }

    /// When all years are over.
    double end() {
        return HOURS_A_YEAR * missed.length;
    }

    /// Something has failed.
    void failed(Subject subject) {
        add(new Trouble(subject, 1, 0, 0));
    }

    /// Nothing has changed from one time to another.
    ///
    /// @param out whether nothing was served
    /// @param share of the requests that were not served
    /// @param last what failed last, if anything has
    void advance(double from, double until, boolean out, double share, @Nullable Subject last) {
        if (out && Double.isNaN(since)) {
            since = from;
            cause = last;
            outages[year(from)]++;
        } else if (!out && !Double.isNaN(since)) {
            over(from - since);
        }
        double at = from;
        while (share > 0 && at < until) {
            int year = year(at);
            double next = Math.min(until, (year + 1) * HOURS_A_YEAR);
            missed[year] += share * (next - at);
            at = next;
        }
    }

    private void over(double hours) {
        lengths.add(hours);
        since = Double.NaN;
        if (cause != null) {
            add(new Trouble(cause, 0, 1, hours));
        }
    }

    private void add(Trouble trouble) {
        troubles.merge(trouble.subject(), trouble, Trouble::and);
    }

    private int year(double at) {
        return Math.min(missed.length - 1, (int) (at / HOURS_A_YEAR));
    }

    /// What came of it all.
    ///
    /// @param now until when it was played; only whole years count, unless there is none
    Outages outages(double now, long seed, AvailabilityReport exact, boolean complete) {
        int years = Math.max(1, (int) (now / HOURS_A_YEAR));
        var share = Arrays.stream(missed, 0, years).map(hours -> hours / HOURS_A_YEAR).toArray();
        var times = Arrays.copyOf(outages, years);
        var sorted = lengths.build().sorted().toArray();
        var objective = exact.objective();
        return new Outages(years, seed, Interval.of(share, LEVEL), Interval.of(times, LEVEL),
                Arrays.stream(times).filter(count -> count == 0).count() / (double) years,
                objective == null
                        ? null
                        : (Double) (Arrays.stream(share).filter(each -> 1 - each >= objective.value()).count() / (double) years),
                quantile(sorted, 0.5), quantile(sorted, 0.95), quantile(sorted, 1),
                Arrays.stream(share).max().orElse(0) * HOURS_A_YEAR * MINUTES_AN_HOUR,
                troubles.values().stream()
                        .sorted(Comparator.comparingDouble(Trouble::hours).thenComparingLong(Trouble::failures).reversed())
                        .toList(),
                exact, complete);
    }

    /// The least value that so many are not above.
    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
