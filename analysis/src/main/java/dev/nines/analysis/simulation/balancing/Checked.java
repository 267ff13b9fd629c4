package dev.nines.analysis.simulation.balancing;

/// What a health checker thinks of a target, from the outcomes of its checks in order.
public interface Checked {

    /// Whether it counts as healthy.
    boolean healthy();

    /// Whether it counts as unhealthy; a new one may be neither.
    default boolean unhealthy() {
        return !healthy();
    }

    /// A check has passed or failed.
    void checked(boolean passed);

    /// When the next check begins.
    ///
    /// @param began when the last one began, in nanoseconds
    /// @param ended when its outcome was known
    long next(long began, long ended);

    /// A request that it did not send has ended where it checks.
    default void observed(boolean failed) {}

    /// How soon the next check comes at the latest after what was observed, in nanoseconds.
    default long soon() {
        return Long.MAX_VALUE;
    }
}
