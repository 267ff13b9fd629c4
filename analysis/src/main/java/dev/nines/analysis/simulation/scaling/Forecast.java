package dev.nines.analysis.simulation.scaling;

import java.util.function.DoubleUnaryOperator;

import dev.nines.model.setting.ScalingMetric;
import dev.nines.model.setting.ScalingPolicy;

/// Foresees how many servers the next hour needs: predictive scaling of Auto Scaling.
///
/// The traffic of an hour is taken as known, its mean from the profile, since what AWS learns from two weeks is the profile. What a
/// request costs is learned from the minutes before.
final class Forecast {

    private static final int MINUTES = 60;
    /// How much of what is known of a request's cost comes from the last minute.
    private static final double NEWS = 0.1;

    private final ScalingPolicy.Predictive policy;
    private final DoubleUnaryOperator rate;
    private double cost = Double.NaN;

    /// @param rate requests per second at a second from the beginning
    Forecast(ScalingPolicy.Predictive policy, DoubleUnaryOperator rate) {
        this.policy = policy;
        this.rate = rate;
    }

    /// Nanoseconds before an hour at which its servers are launched.
    long buffer() {
        return policy.buffer().toNanos();
    }

    ScalingMetric metric() {
        return policy.metric();
    }

    /// A minute is over.
    ///
    /// @param total of the metric over all servers
    /// @param second at which it ended
    void minute(double total, double second) {
        double expected = rate.applyAsDouble(second - MINUTES / 2.0);
        if (expected > 0 && !Double.isNaN(total)) {
            double latest = total / expected;
            cost = Double.isNaN(cost) ? latest : cost + NEWS * (latest - cost);
        }
    }

    /// Servers that the hour after a second needs; 0 while nothing is known.
    int servers(double second) {
        if (policy.forecastOnly() || Double.isNaN(cost)) {
            return 0;
        }
        double mean = 0;
        for (int minute = 0; minute < MINUTES; minute++) {
            mean += rate.applyAsDouble(second + 60 * (minute + 0.5)) / MINUTES;
        }
        return (int) Math.ceil(mean * cost / policy.target());
    }
}
