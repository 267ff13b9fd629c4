package dev.nines.model.setting;

import java.time.Duration;
import java.util.List;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.quantity.Durations;

/// How long one request occupies one server of a component: a distribution.
public sealed interface ServiceTime {

    /// The mean.
    Duration mean();

    /// Standard deviation divided by mean.
    double coefficientOfVariation();

    /// Memoryless: the standard deviation equals the mean.
    record Exponential(@Range(min = "0s", max = "1d") Duration mean) implements ServiceTime {
        @Override
        public double coefficientOfVariation() {
            return 1;
        }
    }

    /// Always the same.
    record Deterministic(@Range(min = "0s", max = "1d") Duration mean) implements ServiceTime {
        @Override
        public double coefficientOfVariation() {
            return 0;
        }
    }

    /// Logarithm normally distributed, by mean and coefficient of variation.
    record LogNormal(@Range(min = "0s", max = "1d") Duration mean,
            @Default("1") @Range(min = "0", max = "20") double coefficientOfVariation)
            implements
                ServiceTime {}

    /// Log-normal by two percentiles, as monitoring shows them.
    ///
    /// With z = 2.3263478740408408 (99 %): ln p99 − ln p50 = z σ; mean = p50 exp(σ²/2); cv² = exp(σ²) − 1.
    record Percentiles(@Range(min = "1us", max = "1d") Duration p50,
            @Range(min = "1us", max = "1d") Duration p99)
            implements
                ServiceTime {

        private static final double Z99 = 2.3263478740408408;

        /// Standard deviation of the logarithm.
        public double sigma() {
            return Math.max(0, Math.log(Durations.seconds(p99) / Durations.seconds(p50)) / Z99);
        }

        @Override
        public Duration mean() {
            return Duration.ofNanos(Math.round(p50.toNanos() * Math.exp(sigma() * sigma() / 2)));
        }

        @Override
        public double coefficientOfVariation() {
            return Math.sqrt(Math.expm1(sigma() * sigma()));
        }
    }

    /// Sum of equal exponential stages: less variable than exponential.
    record Erlang(@Range(min = "0s", max = "1d") Duration mean,
            @Default("2") @Range(min = "1", max = "1000") int stages)
            implements
                ServiceTime {
        @Override
        public double coefficientOfVariation() {
            return 1 / Math.sqrt(stages);
        }
    }

    /// Drawn from measured times, each equally likely.
    record Empirical(@Range(min = "0s", max = "1d") List<Duration> samples) implements ServiceTime {

        public Empirical {
            samples = List.copyOf(samples);
            if (samples.isEmpty()) {
                throw new IllegalArgumentException(
                        "empirical service time has no samples; it must have at least 1");
            }
        }

        @Override
        public Duration mean() {
            return Duration.ofNanos(
                    Math.round(samples.stream().mapToLong(Duration::toNanos).average().orElseThrow()));
        }

        @Override
        public double coefficientOfVariation() {
            var mean = samples.stream().mapToDouble(Durations::seconds).average().orElseThrow();
            var square = samples.stream().mapToDouble(time -> Math.pow(Durations.seconds(time) - mean, 2))
                    .average().orElseThrow();
            return mean == 0 ? 0 : Math.sqrt(square) / mean;
        }
    }
}
