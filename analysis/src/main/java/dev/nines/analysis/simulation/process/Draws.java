package dev.nines.analysis.simulation.process;

import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.model.setting.ServiceTime;
import dev.nines.model.setting.TlsHandshakes;

/// Draws service times as a design describes them.
public final class Draws {

    private Draws() {}

    /// Nanoseconds of a service time, one after the other.
    public static LongSupplier of(ServiceTime time, Dice dice) {
        double mean = time.mean().toNanos();
        return switch (time) {
            case ServiceTime.Exponential _ -> () -> dice.exponential(mean);
            case ServiceTime.Deterministic _ -> () -> (long) mean;
            case ServiceTime.LogNormal _ -> logNormal(mean, Math.sqrt(Math.log1p(square(time.coefficientOfVariation()))), dice);
            case ServiceTime.Percentiles percentiles -> logNormal(mean, percentiles.sigma(), dice);
            case ServiceTime.Erlang erlang -> stages(mean, erlang.stages(), dice);
            case ServiceTime.Empirical empirical -> {
                long[] samples = empirical.samples().stream().mapToLong(sample -> sample.toNanos()).toArray();
                yield () -> samples[dice.below(samples.length)];
            }
        };
    }

    /// The same, and in a share of the cases a handshake before.
    public static LongSupplier with(LongSupplier draws, TlsHandshakes handshakes, Dice dice) {
        long time = handshakes.time().toNanos();
        double share = handshakes.share().value();
        return () -> draws.getAsLong() + (dice.happens(share) ? time : 0);
    }

    private static double square(double value) {
        return value * value;
    }

    /// exp(m + σ z) has the mean exp(m + σ² / 2).
    private static LongSupplier logNormal(double mean, double sigma, Dice dice) {
        double median = mean * Math.exp(-sigma * sigma / 2);
        return () -> Math.round(median * Math.exp(sigma * dice.normal()));
    }

    private static LongSupplier stages(double mean, int stages, Dice dice) {
        DoubleSupplier gamma = dice.gamma(stages);
        return () -> Math.round(mean * gamma.getAsDouble());
    }
}
