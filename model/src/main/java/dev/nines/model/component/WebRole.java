package dev.nines.model.component;

/// What a web server program does.
public enum WebRole {
    /// Serves files.
    STATIC_FILES,
    /// Passes requests on.
    REVERSE_PROXY,
    /// Serves files and passes the rest on.
    BOTH
}
