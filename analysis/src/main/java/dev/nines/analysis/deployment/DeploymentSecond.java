package dev.nines.analysis.deployment;

import java.util.List;

import dev.nines.analysis.simulation.rollout.ServerSight;

/// What a release looked like in one second.
///
/// @param second from the beginning of the release; before it: below 0
/// @param old servers that serve the old version
/// @param fresh servers that serve the new version
/// @param running servers that ran and were paid for
/// @param share of the requests that the new version answered; NaN where there were none
/// @param sent requests of users
/// @param failed requests that failed
/// @param toBad requests that came to servers of a bad version
/// @param p99 99th percentile of the response times, in milliseconds; NaN where nothing was answered
/// @param utilisation of the servers that serve, 0 to 1
/// @param needed servers that the load keeps wholly busy
/// @param servers all that there are or can be, fleet by fleet; the same list as before where nothing has changed
public record DeploymentSecond(int second, int old, int fresh, int running, double share, long sent, long failed, long toBad,
        double p99, double utilisation, double needed, List<ServerSight> servers) {}
