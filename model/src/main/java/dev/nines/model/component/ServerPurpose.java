package dev.nines.model.component;

/// What a server is there for.
public enum ServerPurpose {
    /// Runs programs of the design.
    GENERAL,
    /// The one way in for administrators.
    BASTION,
    /// Waits to take over.
    STANDBY
}
