package dev.nines.analysis.simulation.scaling;

/// Where a server of a group is in its life.
public enum Stage {
    /// There is none.
    ABSENT,
    /// On its way into the warm pool.
    PREPARING,
    /// In the warm pool.
    WARM,
    /// Launched, not in service yet.
    PENDING,
    /// In service.
    IN_SERVICE,
    /// Finishes what it has begun, then it is terminated.
    LEAVING
}
