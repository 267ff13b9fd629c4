package dev.nines.model.component;

/// Deployment policies of Elastic Beanstalk.
public enum BeanstalkPolicy {
    /// All servers at once.
    ALL_AT_ONCE,
    /// In batches.
    ROLLING,
    /// In batches, with an extra one.
    ROLLING_WITH_ADDITIONAL_BATCH,
    /// A second set of servers.
    IMMUTABLE,
    /// A share of traffic to a second set.
    TRAFFIC_SPLITTING
}
