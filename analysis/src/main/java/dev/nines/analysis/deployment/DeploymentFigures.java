package dev.nines.analysis.deployment;

import dev.nines.analysis.simulation.statistics.Interval;
import org.jspecify.annotations.Nullable;

/// What many runs of a release by one strategy have shown. Requests are those between its beginning and its end.
///
/// @param duration seconds from its beginning until it is over, rolled back where it is
/// @param reached seconds from its beginning until all traffic is the new version's; of a bad release that is taken back before: absent
/// @param lowestCapacity least share of the usual servers that served
/// @param peakUtilisation greatest mean utilisation of the servers that served over ten seconds; above 1: more came than they could do
/// @param sent requests of users
/// @param failed requests that failed and would not have without the release
/// @param slowed requests answered later than the objective, or than twice the 99th percentile without the release, that would not have been
/// @param downSeconds seconds without any answer
/// @param badShare share of the requests that a bad version answered or failed; 0 of a good release
/// @param mixedSeconds seconds in which both versions served
/// @param noticed seconds from the first request to a bad version until it was noticed; absent of a good release
/// @param rollback seconds from noticing until the old version served all again; absent where nothing is rolled back
/// @param sessionsLost share of the users who lost their session
/// @param peakServers most servers at once
/// @param serverHours hours of servers beyond those that run anyway
/// @param p99 99th percentile of the response times, in milliseconds
public record DeploymentFigures(Interval duration, @Nullable Interval reached, Interval lowestCapacity, Interval peakUtilisation,
        Interval sent, Interval failed, Interval slowed, Interval downSeconds, Interval badShare, Interval mixedSeconds,
        @Nullable Interval noticed, @Nullable Interval rollback, Interval sessionsLost, Interval peakServers,
        Interval serverHours,
        Interval p99) {}
