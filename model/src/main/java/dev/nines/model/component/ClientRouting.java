package dev.nines.model.component;

/// How clients are led to zones of a network load balancer.
public enum ClientRouting {
    /// Any zone.
    ANY_AVAILABILITY_ZONE,
    /// Their own zone for 85 % of queries.
    PARTIAL_AVAILABILITY_ZONE_AFFINITY,
    /// Their own zone.
    AVAILABILITY_ZONE_AFFINITY
}
