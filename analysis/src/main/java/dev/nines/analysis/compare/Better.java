package dev.nines.analysis.compare;

/// Which way a number should go.
public enum Better {
    /// The less, the better.
    LESS,
    /// The more, the better.
    MORE,
    /// Neither: it describes a design and does not judge it.
    NEITHER
}
