package dev.nines.model.setting;

/// What a burstable server does when its CPU credits are used up.
public enum CreditMode {
    /// Falls to its baseline.
    STANDARD,
    /// Keeps its speed; surplus credits are billed.
    UNLIMITED
}
