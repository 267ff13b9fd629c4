package dev.nines.model.setting;

/// The state in which warm servers wait.
public enum WarmPoolState {
    /// Stopped.
    STOPPED,
    /// Running.
    RUNNING,
    /// Hibernated.
    HIBERNATED
}
