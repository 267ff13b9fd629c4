package dev.nines.analysis.simulation.scaling;

import java.util.Arrays;

import dev.nines.model.setting.ScalingMetric;

/// In alarm while so many of the last data points are beyond a threshold: CloudWatch user guide, evaluating an alarm.
///
/// A data point that is missing is not beyond.
final class MetricAlarm {

    private final double threshold;
    private final boolean above;
    private final boolean inclusive;
    private final int datapoints;
    private final double[] last;
    private int next;
    private boolean wasOn;

    /// @param above whether values above the threshold are beyond it, instead of those below
    /// @param inclusive whether the threshold itself is beyond
    /// @param datapoints how many must be
    /// @param periods of the last so many
    MetricAlarm(double threshold, boolean above, boolean inclusive, int datapoints, int periods) {
        this.threshold = threshold;
        this.above = above;
        this.inclusive = inclusive;
        this.datapoints = datapoints;
        this.last = new double[periods];
        Arrays.fill(last, Double.NaN);
    }

    void heard(double value) {
        last[next] = value;
        next = next + 1 == last.length ? 0 : next + 1;
    }

    /// The last data point; NaN if it is missing.
    double latest() {
        return last[next == 0 ? last.length - 1 : next - 1];
    }

    /// Whether it has been turned on or off since this was asked last.
    boolean hasTurned() {
        boolean before = wasOn;
        wasOn = isOn();
        return wasOn != before;
    }

    /// What it says of a metric.
    ///
    /// @param minutes of a data point
    Reason.Alarm reason(ScalingMetric metric, int minutes) {
        return new Reason.Alarm(metric, latest(), above, threshold, datapoints * minutes);
    }

    boolean isOn() {
        int beyond = 0;
        for (double value : last) {
            beyond += isBeyond(value) ? 1 : 0;
        }
        return beyond >= datapoints;
    }

    private boolean isBeyond(double value) {
        return above
                ? value > threshold || inclusive && value == threshold
                : value < threshold || inclusive && value == threshold;
    }
}
