package dev.nines.model.setting;

/// When a lifecycle hook waits.
public enum LifecycleTransition {
    /// At launch.
    LAUNCH,
    /// At termination.
    TERMINATE
}
