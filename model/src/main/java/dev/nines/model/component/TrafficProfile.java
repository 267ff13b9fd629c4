package dev.nines.model.component;

import java.time.Duration;
import java.util.List;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.quantity.Durations;
import dev.nines.model.quantity.Rate;

/// How many requests arrive per second, over time.
public sealed interface TrafficProfile {

    /// Requests per second at a time since the start.
    double rateAt(double seconds);

    /// The mean over a month of 730 hours; profiles that end keep their last value.
    double mean();

    /// The greatest rate.
    double peak();

    /// Always the same.
    record Constant(@Default("100") Rate rate) implements TrafficProfile {
        @Override
        public double rateAt(double seconds) {
            return rate.perSecond();
        }

        @Override
        public double mean() {
            return rate.perSecond();
        }

        @Override
        public double peak() {
            return rate.perSecond();
        }
    }

    /// A smooth day: lowest twelve hours from the peak, a cosine between.
    ///
    /// @param peakTime
    ///            time of the peak since midnight
    /// @param weekend
    ///            share of the weekday's rate on the sixth and seventh day
    record DailyCurve(@Default("20") Rate lowest, @Default("100") Rate highest,
            @Default("14h") @Range(min = "0s", max = "1d") Duration peakTime,
            @Default("1") @Range(min = "0", max = "10") double weekend) implements TrafficProfile {

        private static final double DAY = 86_400;

        @Override
        public double rateAt(double seconds) {
            var phase = 2 * Math.PI * (seconds - Durations.seconds(peakTime)) / DAY;
            var middle = (lowest.perSecond() + highest.perSecond()) / 2;
            var weekday = (long) Math.floor(seconds / DAY) % 7;
            return (middle + (highest.perSecond() - lowest.perSecond()) / 2 * Math.cos(phase))
                    * (weekday >= 5 ? weekend : 1);
        }

        @Override
        public double mean() {
            return (lowest.perSecond() + highest.perSecond()) / 2 * (5 + 2 * weekend) / 7;
        }

        @Override
        public double peak() {
            return Math.max(lowest.perSecond(), highest.perSecond()) * Math.max(1, weekend);
        }
    }

    /// One rate, then another.
    record Step(@Default("50") Rate before, @Default("100") Rate after,
            @Default("10m") @Range(min = "0s", max = "30d") Duration at) implements TrafficProfile {
        @Override
        public double rateAt(double seconds) {
            return seconds < Durations.seconds(at) ? before.perSecond() : after.perSecond();
        }

        @Override
        public double mean() {
            var share = Math.min(1, Durations.seconds(at) / MONTH_SECONDS);
            return before.perSecond() * share + after.perSecond() * (1 - share);
        }

        @Override
        public double peak() {
            return Math.max(before.perSecond(), after.perSecond());
        }
    }

    /// A base rate with one sudden peak.
    record Spike(@Default("50") Rate base, @Default("500") Rate top,
            @Default("10m") @Range(min = "0s", max = "30d") Duration at,
            @Default("5m") @Range(min = "1s", max = "30d") Duration duration) implements TrafficProfile {
        @Override
        public double rateAt(double seconds) {
            var since = seconds - Durations.seconds(at);
            return since >= 0 && since < Durations.seconds(duration) ? top.perSecond() : base.perSecond();
        }

        @Override
        public double mean() {
            var share = Math.min(1, Durations.seconds(duration) / MONTH_SECONDS);
            return base.perSecond() + (top.perSecond() - base.perSecond()) * share;
        }

        @Override
        public double peak() {
            return Math.max(base.perSecond(), top.perSecond());
        }
    }

    /// A straight line from one rate to another.
    record Ramp(@Default("50") Rate from, @Default("500") Rate to,
            @Default("0s") @Range(min = "0s", max = "30d") Duration start,
            @Default("1h") @Range(min = "1s", max = "30d") Duration duration) implements TrafficProfile {
        @Override
        public double rateAt(double seconds) {
            var share = Math.clamp((seconds - Durations.seconds(start)) / Durations.seconds(duration), 0, 1);
            return from.perSecond() + (to.perSecond() - from.perSecond()) * share;
        }

        @Override
        public double mean() {
            var before = Math.min(1, Durations.seconds(start) / MONTH_SECONDS);
            var during = Math.min(1 - before, Durations.seconds(duration) / MONTH_SECONDS);
            var end = rateAt((before + during) * MONTH_SECONDS);
            return from.perSecond() * before + (from.perSecond() + end) / 2 * during
                    + to.perSecond() * (1 - before - during);
        }

        @Override
        public double peak() {
            return Math.max(from.perSecond(), to.perSecond());
        }
    }

    /// Measured rates: each holds from its second until the next; after the last the trace begins again.
    ///
    /// @param points
    ///            in order of time, the first at second 0
    record Trace(List<Point> points) implements TrafficProfile {

        public Trace {
            points = List.copyOf(points);
            if (points.isEmpty()) {
                throw new IllegalArgumentException("trace has no points; it must have at least 1");
            }
            for (var next = 1; next < points.size(); next++) {
                if (points.get(next).second() <= points.get(next - 1).second()) {
                    throw new IllegalArgumentException(
                            "trace goes back in time at point " + next + "; seconds must grow");
                }
            }
        }

        /// The length of the trace: the last point lasts as long as the one before it.
        public double length() {
            var last = points.size() - 1;
            var end = points.get(last).second();
            return last == 0 ? end + 1 : end + (end - points.get(last - 1).second());
        }

        @Override
        public double rateAt(double seconds) {
            var within = seconds % length();
            var low = 0;
            var high = points.size() - 1;
            while (low < high) {
                var middle = (low + high + 1) >>> 1;
                if (points.get(middle).second() <= within) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return points.get(low).requestsPerSecond().perSecond();
        }

        @Override
        public double mean() {
            var sum = 0.0;
            for (var at = 0; at < points.size(); at++) {
                var end = at + 1 < points.size() ? points.get(at + 1).second() : length();
                sum += points.get(at).requestsPerSecond().perSecond() * (end - points.get(at).second());
            }
            return sum / length();
        }

        @Override
        public double peak() {
            return points.stream().mapToDouble(point -> point.requestsPerSecond().perSecond()).max()
                    .orElseThrow();
        }
    }

    /// A point of a trace.
    record Point(@Range(min = "0", max = "1e9") double second, Rate requestsPerSecond) {}

    /// Seconds in a month of 730 hours.
    double MONTH_SECONDS = 730 * 3600.0;
}
