package dev.nines.analysis.simulation.scaling;

import dev.nines.model.setting.ScalingMetric;

/// Why a group is to have more servers or fewer.
public sealed interface Reason {

    /// A metric has been beyond a threshold.
    ///
    /// @param value its last data point
    /// @param above whether it is beyond if it is above the threshold, instead of below
    /// @param minutes for which it was
    record Alarm(ScalingMetric metric, double value, boolean above, double threshold, int minutes) implements Reason {}

    /// The time of a schedule has come.
    record Schedule() implements Reason {}

    /// The next hour needs them.
    ///
    /// @param metric that was forecast
    record Foresight(ScalingMetric metric) implements Reason {}
}
