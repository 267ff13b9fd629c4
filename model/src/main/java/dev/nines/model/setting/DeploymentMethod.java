package dev.nines.model.setting;

/// How a release reaches the servers.
public enum DeploymentMethod {
    /// Everything stops, is replaced and starts.
    STOP_AND_REPLACE,
    /// Servers are updated in batches.
    IN_PLACE,
    /// As in place, with an extra batch of servers for its duration.
    ROLLING_WITH_EXTRA_BATCH,
    /// A second set of servers joins, then the first leaves.
    IMMUTABLE,
    /// A second fleet, then the traffic moves.
    BLUE_GREEN,
    /// A second process on another port, then the proxy reloads.
    BLUE_GREEN_IN_SERVER,
    /// A small share of traffic first, then the rest.
    CANARY,
    /// Equal shares of traffic at equal times.
    LINEAR,
    /// A share of traffic to a second fleet for a time of evaluation.
    TRAFFIC_SPLITTING,
    /// The Auto Scaling group replaces its servers.
    INSTANCE_REFRESH
}
