package dev.nines.analysis.simulation.balancing;

/// Chooses among equal or weighted members, by number from 0.
public interface Balancer {

    /// Chooses a member for a request, which counts as being with it from now on.
    ///
    /// @param now nanoseconds
    /// @param tried bit per member, of the first 64, that has failed this request already
    /// @return its number; -1 if there is none
    int choose(long now, long tried);

    /// Whether it has to be told of ends.
    default boolean remembers() {
        return true;
    }

    /// A request at a member has ended.
    ///
    /// @param failed whether it failed in a way that the balancer can see
    void ended(int member, long now, boolean failed);
}
