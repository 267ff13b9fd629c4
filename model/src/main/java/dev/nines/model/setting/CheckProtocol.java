package dev.nines.model.setting;

/// What a health check speaks.
public enum CheckProtocol {
    /// HTTP request.
    HTTP,
    /// HTTP request over TLS.
    HTTPS,
    /// Opening a connection.
    TCP,
    /// gRPC health method.
    GRPC
}
