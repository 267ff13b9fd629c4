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

    /// How many there are.
    public static final int COUNT = ALL.length;

    static Outcome of(int place) {
        return ALL[place];
    }

    /// A number from 0 for each, to count them by in arrays; it is never kept beyond a run.
    @SuppressWarnings("EnumOrdinal")
    public int place() {
        return ordinal();
    }
}
