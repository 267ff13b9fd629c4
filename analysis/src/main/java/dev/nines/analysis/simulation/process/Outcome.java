package dev.nines.analysis.simulation.process;

/// How a visit ended.
public enum Outcome {
    /// Answered.
    OK,
    /// Nothing listened, or the connection broke when the process died.
    REFUSED,
    /// As many waited as may wait.
    FULL,
    /// Not answered in time.
    TIMEOUT,
    /// There was nobody to send it to.
    NO_TARGET,
    /// The caller had stopped calling a callee that failed.
    BREAKER_OPEN,
    /// More came in a second than is let through.
    THROTTLED,
    /// Answered with an error.
    ERROR;

    private static final Outcome[] ALL = values();

    static Outcome of(int ordinal) {
        return ALL[ordinal];
    }
}
