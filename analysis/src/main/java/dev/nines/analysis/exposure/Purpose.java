package dev.nines.analysis.exposure;

/// What a port is there for.
public enum Purpose {
    /// Requests of the design.
    SERVICE,
    /// Data: a database or a cache.
    DATA,
    /// Administration by shell or remote desktop.
    ADMINISTRATION
}
