package dev.nines.model.setting;

/// What a listener speaks.
public enum ListenerProtocol {
    /// HTTP.
    HTTP,
    /// HTTP over TLS.
    HTTPS,
    /// TCP.
    TCP,
    /// TLS.
    TLS,
    /// UDP.
    UDP,
    /// TCP and UDP.
    TCP_UDP
}
