package dev.nines.analysis.simulation.rollout;

import java.util.List;
import java.util.stream.Stream;

/// What a server that may get a release is seen to be and to do.
///
/// @param version that it runs or is about to run
public record ServerSight(Version version, Doing doing) {

    private static final List<ServerSight> ALL = Stream.of(Version.values())
            .flatMap(version -> Stream.of(Doing.values()).map(doing -> new ServerSight(version, doing))).toList();

    /// What a server runs.
    public enum Version {
        /// The one from before.
        OLD,
        /// The one that is released, or the one that mends it.
        FRESH,
        /// The one that is released and does harm.
        BAD
    }

    /// What a server does.
    public enum Doing {
        /// There is none.
        ABSENT,
        /// It was launched and does not run yet.
        BOOTING,
        /// It runs, and waits for load balancers to find it healthy.
        JOINING,
        /// It gets requests.
        SERVING,
        /// It is healthy, and no requests are sent to it.
        IDLE,
        /// It gets no more requests and finishes those that it has.
        DRAINING,
        /// Its programs are stopped for another version.
        UPDATING,
        /// Load balancers find it unhealthy.
        UNHEALTHY
    }

    /// The same object for the same sight, since there are millions of them.
    public static ServerSight of(Version version, Doing doing) {
        return ALL.get(version.ordinal() * Doing.values().length + doing.ordinal());
    }
}
