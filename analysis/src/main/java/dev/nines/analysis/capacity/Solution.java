package dev.nines.analysis.capacity;

import dev.nines.analysis.queueing.Moments;

/// What one station does under a load.
///
/// @param delay time a request waits before it is served
/// @param stretch how many times longer processors take because they are shared
/// @param lockWait mean wait for the lock
/// @param busy threads, servers or environments in use, of all parts together
/// @param load the arrivals as a share of the most it can do; from 1 on it cannot keep up
/// @param refused share of requests refused
/// @param basis how sure the times are
record Solution(Moments delay, double stretch, double lockWait, double busy, double load, double refused, Basis basis) {

    /// Nothing is left that could serve.
    static final Solution OVERLOADED = new Solution(Moments.constant(Double.POSITIVE_INFINITY), 1, 0, 0,
            Double.POSITIVE_INFINITY, 1, Basis.EXACT);
    /// Nothing to do.
    static final Solution IDLE = new Solution(Moments.NONE, 1, 0, 0, 0, 0, Basis.EXACT);
}
