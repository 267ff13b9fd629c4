package dev.nines.model.component;

/// Where an application server process gets its work.
public enum ProcessMode {
    /// Requests come to it.
    REQUESTS,
    /// It takes messages from a queue.
    QUEUE_WORKER,
    /// It holds long-lived connections.
    WEBSOCKET
}
