package dev.nines.model.release;

import java.time.Duration;
import java.util.List;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.setting.BatchSize;
import dev.nines.model.setting.DeploymentMethod;
import dev.nines.model.setting.TrafficShift;

/// A way for a release to reach servers or functions.
///
/// @param name what it is called: lower-case words joined by hyphens
/// @param method how
/// @param batch servers at once, where it goes by batches
/// @param zonal whether it goes one zone at a time
/// @param bakeTime for which the finished release is watched
/// @param shift how traffic moves, where it moves by shares
/// @param terminationWait for which the old fleet stays after it has lost its traffic
/// @param rollback whether a bad release is taken back
/// @param steps what is done instead of what the method says; none: what the method says
public record Strategy(@Default("custom") String name, @Default("in-place") DeploymentMethod method,
        @Default("one") BatchSize batch,
        @Default("false") boolean zonal, @Default("0s") @Range(min = "0s", max = "2d") Duration bakeTime, TrafficShift shift,
        @Default("1h") @Range(min = "0s", max = "2d") Duration terminationWait, @Default("true") boolean rollback,
        List<Step> steps) {

    public Strategy {
        steps = List.copyOf(steps);
    }
}
