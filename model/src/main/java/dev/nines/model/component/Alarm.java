package dev.nines.model.component;

import java.time.Duration;
import java.util.List;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.property.Refers;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.setting.ScalingMetric;

/// Watches a metric and acts (CloudWatch).
///
/// @param watches
///            component whose metric it watches
/// @param datapoints
///            how many of the last `periods` must be beyond the threshold
/// @param highResolution
///            whether it is evaluated every 10 s
@KindOf(group = Group.OPERATIONS, within = {"region", "vpc"}, topLevel = true)
public record Alarm(@Refers ComponentId watches, @Default("cpu") ScalingMetric metric,
        @Default("true") boolean above,
        @Default("80") @Range(min = "-1e12", max = "1e12") double threshold,
        @Default("1m") @Range(min = "10s", max = "1d") Duration period,
        @Default("3") @Range(min = "1", max = "100") int periods,
        @Default("3") @Range(min = "1", max = "100") int datapoints,
        @Default("notify") List<AlarmAction> actions,
        @Default("false") boolean highResolution) implements Spec {

    public Alarm {
        actions = List.copyOf(actions);
    }
}
