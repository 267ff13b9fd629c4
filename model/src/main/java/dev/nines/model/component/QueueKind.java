package dev.nines.model.component;

/// Kinds of queue.
public enum QueueKind {
    /// At least once, in no order.
    STANDARD,
    /// Exactly once, in order.
    FIFO
}
