package dev.nines.analysis.simulation.rollout;

import java.util.List;

import dev.nines.model.release.Step;
import org.jspecify.annotations.Nullable;

/// What a release looked like, second by second, and when what happened to it.
///
/// @param seconds in order
/// @param marks in order
/// @param fleets what gets it, in the order in which each second lists their servers
/// @param p99 99th percentile of the response times from its beginning, in milliseconds
/// @param sessionsLost share of the users who lost their session
/// @param complete whether it came to its end
public record Trace(List<Moment> seconds, List<Mark> marks, List<Fleet> fleets, double p99, double sessionsLost,
        boolean complete) {

    public Trace {
        seconds = List.copyOf(seconds);
        marks = List.copyOf(marks);
        fleets = List.copyOf(fleets);
    }

    /// A second that was played.
    ///
    /// @param played seconds since the simulation began
    /// @param at seconds since the release began, with those that were not played; before it: below 0
    /// @param stands how many seconds it stands for
    /// @param old servers that serve versions from before
    /// @param fresh servers that serve the version that is released
    /// @param both servers on which versions from before keep connections beside the one that serves
    /// @param running servers that run
    /// @param toOld requests that came to servers of versions from before
    /// @param toFresh requests that came to servers of the version that is released
    /// @param toBad requests that came to servers of a bad version
    /// @param sent requests of users
    /// @param answered requests of users
    /// @param failed requests of users
    /// @param slow requests of users that were answered late
    /// @param p99 99th percentile of the response times, in milliseconds; NaN where nothing was answered
    /// @param worked seconds that the servers that serve have worked
    /// @param servers all that there are or can be, at its end; the same list as before where nothing has changed
    public record Moment(int played, double at, double stands, int old, int fresh, int both, int running, long toOld,
            long toFresh,
            long toBad, long sent, long answered, long failed, long slow, double p99, double worked,
            List<ServerSight> servers) {

        Moment standingFor(double more) {
            return new Moment(played, at, stands + more, old, fresh, both, running, toOld, toFresh, toBad, sent, answered, failed,
                    slow,
                    p99, worked, servers);
        }

        /// Whether users have to do with more than one version.
        public boolean mixed() {
            return old > 0 && fresh > 0 || both > 0;
        }

        /// Servers that serve.
        public int serving() {
            return old + fresh;
        }
    }

    /// Something that happened to the release as a whole.
    ///
    /// @param at seconds since it began, with those that were not played
    /// @param number of the step, from 1; 0 where it is none
    /// @param step that began; absent where none did
    public record Mark(double at, What what, int number, @Nullable Step step) {}

    /// What can happen to a release.
    public enum What {
        /// It began.
        BEGAN,
        /// A step began.
        STEP,
        /// The first server of the version runs.
        MET,
        /// All that serve are of the version.
        REACHED_ALL,
        /// An alarm or people noticed that it does harm.
        NOTICED,
        /// Too few servers would have been healthy.
        STOPPED,
        /// The old version serves everything again.
        ROLLED_BACK,
        /// It is over.
        ENDED
    }
}
