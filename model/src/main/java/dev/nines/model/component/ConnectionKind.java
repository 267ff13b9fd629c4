package dev.nines.model.component;

/// How clients talk.
public enum ConnectionKind {
    /// A request, an answer.
    REQUEST_RESPONSE,
    /// A connection that stays open, such as a WebSocket.
    LONG_LIVED
}
