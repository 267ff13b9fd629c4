package dev.nines.model.setting;

/// Who tells an Auto Scaling group that a server is unhealthy.
public enum GroupHealthCheck {
    /// Status checks of the server; always on.
    EC2,
    /// Volume checks.
    EBS,
    /// The load balancer.
    ELB
}
