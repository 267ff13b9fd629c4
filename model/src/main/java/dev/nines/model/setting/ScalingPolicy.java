package dev.nines.model.setting;

import java.time.Duration;
import java.util.List;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import org.jspecify.annotations.Nullable;

/// When an Auto Scaling group changes its size.
public sealed interface ScalingPolicy {

    /// Keeps a metric near a target.
    ///
    /// @param target
    ///            in the metric's unit
    /// @param warmup
    ///            time before a new server counts; absent: the group's default
    record TargetTracking(@Default("cpu") ScalingMetric metric,
            @Default("50") @Range(min = "0.0001", max = "1000000000") double target,
            @Range(min = "0s", max = "1h") @Nullable Duration warmup,
            @Default("false") boolean disableScaleIn) implements ScalingPolicy {}

    /// Steps by how far a metric is beyond a threshold.
    record StepScaling(@Default("cpu") ScalingMetric metric,
            @Default("70") @Range(min = "-1000000000", max = "1000000000") double threshold,
            @Default("true") boolean above, @Default("1m") @Range(min = "10s", max = "1d") Duration period,
            @Default("2") @Range(min = "1", max = "100") int evaluationPeriods, List<Step> steps,
            @Default("change-in-capacity") Adjustment adjustment,
            @Default("1") @Range(min = "1", max = "1000") int minimumChange,
            @Range(min = "0s", max = "1h") @Nullable Duration warmup) implements ScalingPolicy {

        public StepScaling {
            steps = List.copyOf(steps);
        }
    }

    /// One change per alarm, then a cooldown.
    record SimpleScaling(@Default("cpu") ScalingMetric metric,
            @Default("70") @Range(min = "-1000000000", max = "1000000000") double threshold,
            @Default("true") boolean above, @Default("1m") @Range(min = "10s", max = "1d") Duration period,
            @Default("2") @Range(min = "1", max = "100") int evaluationPeriods,
            @Default("change-in-capacity") Adjustment adjustment,
            @Default("1") @Range(min = "-1000", max = "1000") double change,
            @Range(min = "0s", max = "1h") @Nullable Duration cooldown) implements ScalingPolicy {}

    /// Sets sizes at a time of day (UTC).
    ///
    /// @param at
    ///            time since midnight
    record Scheduled(@Range(min = "0s", max = "1d") Duration at,
            @Range(min = "0", max = "10000") @Nullable Integer min,
            @Range(min = "0", max = "10000") @Nullable Integer max,
            @Range(min = "0", max = "10000") @Nullable Integer desired) implements ScalingPolicy {}

    /// Forecasts the load of each hour and scales out before it.
    record Predictive(@Default("cpu") ScalingMetric metric,
            @Default("50") @Range(min = "0.0001", max = "1000000000") double target,
            @Default("true") boolean forecastOnly,
            @Default("300s") @Range(min = "0s", max = "1h") Duration buffer) implements ScalingPolicy {}

    /// How a change is meant.
    enum Adjustment {
        /// Adds to the size.
        CHANGE_IN_CAPACITY,
        /// Adds a percentage of the size.
        PERCENT_CHANGE,
        /// Sets the size.
        EXACT_CAPACITY
    }

    /// A step: bounds relative to the threshold; absent is infinite.
    record Step(@Nullable Double from, @Nullable Double to, double change) {}
}
