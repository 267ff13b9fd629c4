package dev.nines.analysis.finding;

import java.time.Duration;

import dev.nines.model.quantity.Durations;
import dev.nines.model.setting.ServiceTime;

/// Times that findings compare.
final class Times {

    private static final double Z99 = 2.3263478740408408;

    /// Seconds beyond which a time is as good as without end; nanoseconds of it still fit a long.
    private static final long LONGEST = 1_000_000_000;

    private Times() {}

    /// The 99th percentile of a service time: exact for exponential, deterministic, log-normal and measured times, by a
    /// normal approximation for Erlang.
    static Duration p99(ServiceTime time) {
        var mean = Durations.seconds(time.mean());
        return switch (time) {
            case ServiceTime.Exponential _ -> of(-mean * Math.log(0.01));
            case ServiceTime.Deterministic _ -> time.mean();
            case ServiceTime.LogNormal normal -> {
                var variance = Math.log1p(normal.coefficientOfVariation() * normal.coefficientOfVariation());
                yield of(mean * Math.exp(Z99 * Math.sqrt(variance) - variance / 2));
            }
            case ServiceTime.Percentiles percentiles -> percentiles.p99();
            case ServiceTime.Erlang erlang -> of(mean * (1 + Z99 * erlang.coefficientOfVariation()));
            case ServiceTime.Empirical measured -> {
                var sorted = measured.samples().stream().sorted().toList();
                yield sorted.get((int) Math.ceil(0.99 * sorted.size()) - 1);
            }
        };
    }

    /// A duration of so many seconds.
    static Duration of(double seconds) {
        return Duration.ofNanos(Math.round(Math.min(seconds, LONGEST) * 1e9));
    }

    /// The next full multiple of a step, at least one.
    static Duration up(Duration time, Duration step) {
        return time.getSeconds() > LONGEST
                ? time
                : step.multipliedBy(Math.max(1, Math.ceilDiv(time.toNanos(), step.toNanos())));
    }

    /// Rounded to what a reader needs: milliseconds below ten seconds, seconds below an hour, else minutes.
    static Duration rounded(Duration time) {
        if (time.getSeconds() > LONGEST) {
            return Duration.ofSeconds(LONGEST);
        }
        var unit = time.compareTo(Duration.ofMillis(10)) < 0
                ? Duration.ofNanos(10_000)
                : time.compareTo(Duration.ofSeconds(10)) < 0
                        ? Duration.ofMillis(1)
                        : time.compareTo(Duration.ofHours(1)) < 0 ? Duration.ofSeconds(1) : Duration.ofMinutes(1);
        return unit.multipliedBy(Math.round((double) time.toNanos() / unit.toNanos()));
    }

    static boolean longer(Duration one, Duration other) {
        return one.compareTo(other) > 0;
    }

    static Duration max(Duration one, Duration other) {
        return longer(one, other) ? one : other;
    }
}
