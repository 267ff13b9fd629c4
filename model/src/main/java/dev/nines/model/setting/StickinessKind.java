package dev.nines.model.setting;

/// How a client stays with its target.
public enum StickinessKind {
    /// It does not.
    OFF,
    /// By a cookie of the load balancer.
    LOAD_BALANCER_COOKIE,
    /// By a cookie of the application.
    APPLICATION_COOKIE,
    /// By the client address.
    SOURCE_IP
}
