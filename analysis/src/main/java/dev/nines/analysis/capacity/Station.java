package dev.nines.analysis.capacity;

import dev.nines.model.setting.Discipline;

/// How a component spends time on requests, compiled from its settings.
public sealed interface Station {

    /// It spends none: it only passes requests on.
    record None() implements Station {}

    /// Everyone is served at once; at most so many a second are let through.
    ///
    /// @param limit requests per second; infinite for no limit
    record Pause(Services services, double limit, Basis basis) implements Station {}

    /// A queue in front of equal servers, without processors of a machine shared with others.
    ///
    /// @param servers requests one part of the component serves at once
    /// @param share share of the service time that occupies a server; the rest is a pause
    /// @param readers further parts that serve reads instead of the main one
    /// @param readShare share of requests that read
    /// @param resource what the servers are
    record Servers(Services services, int servers, double share, int queueLimit, Discipline discipline, int readers,
            double readShare, Resource resource, Basis basis) implements Station {}

    /// A program on a machine whose processors it shares with other programs.
    ///
    /// @param processes equal processes on one server
    /// @param threads requests one process works on at once
    /// @param cpuShare share of the service time that needs a processor
    /// @param lockShare share of the service time under an exclusive lock of the process
    /// @param holds whether a request keeps its thread while it waits for what it calls
    /// @param resource what the threads are
    /// @param pool database connections of one process; 0 where it has no pool
    /// @param connections connections one process may hold open; 0 for no limit
    record Program(Services services, int processes, int threads, int queueLimit, double cpuShare, double lockShare,
            boolean holds, Discipline discipline, Resource resource, int pool, int connections) implements Station {}

    /// A function that runs in as many environments as it needs, up to a limit.
    ///
    /// @param cold seconds that the first request of an environment takes longer
    /// @param idle seconds after which an environment is gone
    record Function(Services services, int limit, int provisioned, double cold, double idle, Basis basis)
            implements
                Station {}

    /// Cache nodes: an answer takes its time, of which a single thread of the node works a short part.
    ///
    /// @param nodes nodes the requests are spread over
    /// @param operation seconds of that thread per request
    record CacheNodes(Services services, int nodes, double operation) implements Station {}
}
