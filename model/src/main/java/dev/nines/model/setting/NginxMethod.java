package dev.nines.model.setting;

/// How nginx chooses an upstream server.
public enum NginxMethod {
    /// Smooth weighted round robin.
    ROUND_ROBIN,
    /// Fewest connections for its weight.
    LEAST_CONNECTIONS,
    /// By the first three octets of the client address.
    IP_HASH,
    /// By a key.
    HASH,
    /// By a key, moving few keys when servers change.
    CONSISTENT_HASH,
    /// At random by weight.
    RANDOM,
    /// The less loaded of two drawn at random.
    RANDOM_TWO,
    /// Least time and connections (NGINX Plus).
    LEAST_TIME
}
