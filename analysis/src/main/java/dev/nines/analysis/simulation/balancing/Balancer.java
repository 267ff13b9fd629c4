package dev.nines.analysis.simulation.balancing;

/// Chooses among equal or weighted members, by number from 0.
public interface Balancer {

    /// Chooses a member for a request, which counts as being with it from now on.
    ///
    /// @param now nanoseconds
    /// @param tried bit per member, of the first 64, that has failed this request already
    /// @return its number; -1 if there is none
    int choose(long now, long tried);

    /// Chooses a member for a request of a client, by whom some balancers choose.
    ///
    /// @param client its number; -1 where nobody knows it
    default int choose(long now, long tried, int client) {
        return choose(now, tried);
    }

    /// Chooses a member that a client is bound to.
    ///
    /// @return whether that may have the request, which then counts as being with it
    default boolean take(int member, long now) {
        return false;
    }

    /// Whether a client that is bound to a member waits for it, as all its slots are taken.
    default boolean isFull(int member) {
        return false;
    }

    /// Whether it has to be told of ends.
    default boolean remembers() {
        return true;
    }

    /// A request at a member has ended.
    ///
    /// @param failed whether it failed in a way that the balancer can see
    void ended(int member, long now, boolean failed);
}
