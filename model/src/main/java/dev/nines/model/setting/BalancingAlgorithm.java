package dev.nines.model.setting;

/// How an application load balancer chooses a target.
public enum BalancingAlgorithm {
    /// In turn.
    ROUND_ROBIN,
    /// Fewest requests in flight.
    LEAST_OUTSTANDING_REQUESTS,
    /// At random.
    WEIGHTED_RANDOM
}
