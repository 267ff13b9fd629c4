package dev.nines.analysis.simulation.scaling;

/// What can happen to a group or one of its servers.
public enum Change {
    /// A server is launched.
    LAUNCHED,
    /// A launched server is in service.
    IN_SERVICE,
    /// A server leaves and finishes what it has begun.
    DRAINING,
    /// A server is gone.
    TERMINATED,
    /// A server counts as unhealthy and is replaced.
    REPLACED,
    /// A server could not be launched where it should be.
    LAUNCH_FAILED,
    /// The group is to have more servers.
    SCALED_OUT,
    /// The group is to have fewer servers.
    SCALED_IN,
    /// The alarm of a policy is on.
    ALARM,
    /// It is off again.
    ALARM_OVER
}
