package dev.nines.analysis.capacity;

import java.util.Locale;

import dev.nines.model.text.Message;

/// What a component has only so much of.
public enum Resource {
    /// Processor time of one machine.
    CPU,
    /// Requests a component serves at once.
    SERVERS,
    /// Time under the exclusive lock of one process.
    LOCK,
    /// Threads of all processes together.
    THREADS,
    /// Worker processes of an event-driven server.
    WORKERS,
    /// Environments of a function running at once.
    CONCURRENCY,
    /// Requests per second let through.
    THROTTLE,
    /// Operations per second of a cache node.
    OPERATIONS,
    /// Connections held open at once.
    CONNECTIONS,
    /// Connections to the one destination that has most, of the ports there are to tell them apart.
    PORTS,
    /// Connections a database accepts.
    DATABASE_CONNECTIONS,
    /// Database connections of one process.
    CONNECTION_POOL,
    /// Connections that all pools may open when the fleets are at their largest, of those the database accepts.
    POOLS_AT_MOST;

    /// What it is called, for people.
    public Message label() {
        return Message.of(Resource.class, "resource." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// Whether having none left limits the throughput.
    public boolean limits() {
        return this != POOLS_AT_MOST;
    }
}
