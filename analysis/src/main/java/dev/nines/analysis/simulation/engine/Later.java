package dev.nines.analysis.simulation.engine;

/// Lets something happen after a while.
@FunctionalInterface
public interface Later {

    /// Lets something happen after a while.
    ///
    /// @param delay nanoseconds from now, at least 0
    /// @param actor the number of an actor
    /// @param what handed to the actor, 0 to 255
    /// @param subject handed to the actor
    void after(long delay, int actor, int what, int subject);
}
