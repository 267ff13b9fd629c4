package dev.nines.model.setting;

/// What a DNS health check speaks.
public enum DnsCheckProtocol {
    /// HTTP request.
    HTTP,
    /// HTTP request over TLS.
    HTTPS,
    /// Opening a connection.
    TCP
}
