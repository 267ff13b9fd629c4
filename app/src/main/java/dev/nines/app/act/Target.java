package dev.nines.app.act;

/// What a context menu is opened on.
public enum Target {
    /// A component that contains nothing.
    COMPONENT,
    /// A component that others stand in.
    CONTAINER,
    /// A connection.
    CONNECTION,
    /// The canvas where nothing stands.
    CANVAS
}
