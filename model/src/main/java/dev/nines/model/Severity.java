package dev.nines.model;

/// How bad a problem is.
public enum Severity {
    /// Worth knowing.
    ADVICE,
    /// Likely to do harm.
    WARNING,
    /// The design cannot be as it is.
    ERROR
}
