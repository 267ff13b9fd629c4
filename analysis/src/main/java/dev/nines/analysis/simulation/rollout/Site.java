package dev.nines.analysis.simulation.rollout;

import dev.nines.analysis.simulation.scaling.Ground;

/// What stands on the servers that get a release and in front of them, told what becomes of the programs that are released.
public interface Site extends Ground {

    /// The programs that are released stop on a server; all else there goes on.
    void halts(int server);

    /// They work again.
    void resumes(int server);

    /// Those in front of them on the same server are restarted, which cuts what is under way.
    ///
    /// @param on whether they work again
    void fronts(int server, boolean on);

    /// Their old processes take no new connections from now on, and keep those that they have.
    ///
    /// @return nanoseconds until the last of these is closed; 0 where there is none
    long lingers(int server);

    /// What is left of the connections that old processes have kept for some nanoseconds breaks.
    void cuts(int server, long after);

    /// They begin or cease to do the harm of a bad release.
    void harms(int server, boolean begins);

    /// Their own caches are cold, or no more.
    void cold(int server, boolean begins);

    /// Whether they work.
    boolean works(int server);

    /// Whether they have requests that are not answered.
    boolean isBusy(int server);

    /// Requests that came to a server from the beginning.
    long came(int server);

    /// Nanoseconds for which a server has worked from the beginning, as a share of all its processors.
    double worked(int server);
}
