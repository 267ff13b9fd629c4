package dev.nines.model.component;

/// Types of API gateway.
public enum ApiType {
    /// REST API.
    REST,
    /// HTTP API.
    HTTP,
    /// WebSocket API.
    WEBSOCKET
}
