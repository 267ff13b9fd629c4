package dev.nines.analysis.simulation.process;

import org.jspecify.annotations.Nullable;

/// Where calls go: a process, or a pool of several of which one is chosen for each.
public sealed interface Target permits Unit, Pool, ByClass, Resolver {

    /// The process that a call goes to; absent if there is none.
    ///
    /// @param visit that of the callee, which notes the pools on the way
    @Nullable
    Unit settle(Visits visits, int visit, long now, long tried);
}
