package dev.nines.model.setting;

/// How HAProxy chooses a server.
public enum HaproxyBalance {
    /// Weighted turns.
    ROUNDROBIN,
    /// Weighted turns with fixed weights.
    STATIC_RR,
    /// Fewest connections.
    LEASTCONN,
    /// First server with a free slot.
    FIRST,
    /// By the client address.
    SOURCE,
    /// By the address asked for.
    URI,
    /// At random, the less loaded of two.
    RANDOM
}
