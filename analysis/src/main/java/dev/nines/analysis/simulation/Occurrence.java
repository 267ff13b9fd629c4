package dev.nines.analysis.simulation;

import java.time.Duration;

import dev.nines.analysis.simulation.scaling.Reason;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.scenario.Happening;
import org.jspecify.annotations.Nullable;

/// Something worth knowing that happened in a simulation.
///
/// @param at from the beginning
/// @param what happened
/// @param component to what
/// @param part which of its equal parts, from 0; -1 for all that it concerns
/// @param count of checks in a row that changed somebody's mind, of servers that a group is to have, or of requests, calls and
/// messages that were there at once; 0 where there is none
/// @param event what broke it; absent where nothing did
/// @param why a group changes its size, or an alarm has turned; absent where nothing of the kind
public record Occurrence(Duration at, What what, ComponentId component, int part, int count, @Nullable Happening event,
        @Nullable Reason why) {

    /// What can happen.
    public enum What {
        /// It broke.
        BROKE,
        /// It works again.
        MENDED,
        /// Whoever checks it counts it as unhealthy.
        UNHEALTHY,
        /// Whoever checks it counts it as healthy.
        HEALTHY,
        /// One of its nodes has taken over from another that was lost.
        TOOK_OVER,
        /// A server is launched.
        LAUNCHED,
        /// A launched server is in service.
        IN_SERVICE,
        /// A server leaves and finishes what it has begun.
        DRAINING,
        /// A server is gone.
        TERMINATED,
        /// A server is lost or counts as unhealthy, and is replaced.
        REPLACED,
        /// A server could not be launched.
        LAUNCH_FAILED,
        /// A group is to have more servers.
        SCALED_OUT,
        /// A group is to have fewer servers.
        SCALED_IN,
        /// The alarm of a policy of a group is on.
        ALARM,
        /// It is off again.
        ALARM_OVER,
        /// More was under way at once than a run has room for, most of it there; nothing happens any more.
        OVERLOADED
    }
}
