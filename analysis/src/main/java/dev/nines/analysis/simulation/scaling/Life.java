package dev.nines.analysis.simulation.scaling;

import java.time.Duration;

import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.setting.LifecycleHook;
import dev.nines.model.setting.LifecycleTransition;
import dev.nines.model.setting.WarmPool;
import dev.nines.model.setting.WarmPoolState;
import org.jspecify.annotations.Nullable;

/// How long the stages of a server's life take, in nanoseconds.
///
/// @param boots from the launch to the operating system being up
/// @param starts from then until its programs work
/// @param hook longest wait of a hook at launch, from the operating system being up
/// @param abandons whether the launch fails after that
/// @param leaves wait of hooks at termination
/// @param wakes from leaving the warm pool to the operating system being up
/// @param wakesReady whether its programs work by then
record Life(long boots, long starts, long hook, boolean abandons, long leaves, long wakes, boolean wakesReady) {

    /// @param programs how long the slowest of its programs takes to start
    static Life of(AutoScalingGroup group, Duration programs) {
        boolean abandons = false;
        long hook = 0;
        long leaves = 0;
        for (var each : group.hooks()) {
            if (each.transition() == LifecycleTransition.LAUNCH) {
                abandons |= each.abandonOnTimeout() && each.expectedTime().compareTo(each.heartbeat()) > 0;
                hook = Math.max(hook, waits(each));
            } else {
                leaves = Math.max(leaves, waits(each));
            }
        }
        var pool = group.warmPool();
        return new Life(group.template().bootTime().toNanos(), programs.toNanos(), hook, abandons, leaves, wakes(pool),
                pool != null && pool.state() != WarmPoolState.STOPPED);
    }

    private static long wakes(@Nullable WarmPool pool) {
        return pool == null || pool.state() == WarmPoolState.RUNNING ? 0 : pool.startTime().toNanos();
    }

    private static long waits(LifecycleHook hook) {
        var longer = hook.expectedTime().compareTo(hook.heartbeat()) > 0 ? hook.heartbeat() : hook.expectedTime();
        return longer.toNanos();
    }
}
