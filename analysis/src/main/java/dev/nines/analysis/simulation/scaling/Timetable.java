package dev.nines.analysis.simulation.scaling;

import java.util.List;

import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.setting.ScalingPolicy;

/// When the schedules of a group come: every day at their time, or up to two minutes later (Auto Scaling user guide, scheduled scaling).
final class Timetable {

    private static final long HOUR = 3600 * Engine.SECOND;
    private static final long DAY = 24 * HOUR;
    private static final long LATE = 120 * Engine.SECOND;

    private final List<ScalingPolicy.Scheduled> entries;
    private final long clock;

    /// @param clock seconds since midnight at the beginning
    Timetable(AutoScalingGroup group, double clock) {
        this.entries = group.policies().stream().filter(ScalingPolicy.Scheduled.class::isInstance)
                .map(ScalingPolicy.Scheduled.class::cast).toList();
        this.clock = (long) (clock * Engine.SECOND);
    }

    int size() {
        return entries.size();
    }

    ScalingPolicy.Scheduled entry(int entry) {
        return entries.get(entry);
    }

    /// Nanoseconds until a schedule comes again.
    long next(int entry, long now, Dice dice) {
        long left = Math.floorMod(entries.get(entry).at().toNanos() - clock - now, DAY);
        return (left == 0 && now > 0 ? DAY : left) + dice.below(LATE);
    }

    /// Nanoseconds until some time before the next full hour.
    long hour(long now, long before) {
        long left = Math.floorMod(-(clock + now + before), HOUR);
        return left == 0 ? HOUR : left;
    }
}
