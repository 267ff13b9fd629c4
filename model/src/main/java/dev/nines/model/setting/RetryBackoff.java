package dev.nines.model.setting;

/// How the wait between attempts grows.
public enum RetryBackoff {
    /// No wait.
    NONE,
    /// The same wait each time.
    CONSTANT,
    /// Doubling, the whole wait.
    EXPONENTIAL,
    /// Doubling, drawn evenly from 0 to the wait.
    EXPONENTIAL_FULL_JITTER
}
