package dev.nines.model.component;

/// What a load balancer speaks to its targets.
public enum TargetProtocol {
    /// HTTP.
    HTTP,
    /// HTTP over TLS.
    HTTPS,
    /// gRPC.
    GRPC,
    /// TCP.
    TCP,
    /// TLS.
    TLS,
    /// UDP.
    UDP,
    /// TCP and UDP.
    TCP_UDP
}
