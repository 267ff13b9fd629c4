package dev.nines.model.component;

/// How Route 53 chooses among records of one name.
public enum RoutingPolicy {
    /// All of them.
    SIMPLE,
    /// By weight.
    WEIGHTED,
    /// The primary while it is healthy, else the secondary.
    FAILOVER,
    /// The nearest by latency.
    LATENCY,
    /// By the place of the client.
    GEOLOCATION,
    /// Up to eight healthy ones.
    MULTIVALUE
}
