package dev.nines.analysis.network;

/// When addresses are counted.
public enum Moment {
    /// As the design stands.
    NOW,
    /// Everything grown to its maximum.
    FULL_LOAD,
    /// At full load, while a release is under way.
    RELEASE,
    /// At full load, after the loss of another zone: each subnet's own worst case.
    ZONE_LOST
}
