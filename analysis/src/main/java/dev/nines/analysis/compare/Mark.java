package dev.nines.analysis.compare;

/// How a value compares with that of the first design.
public enum Mark {
    /// Equal.
    SAME,
    /// The design is better here.
    BETTER,
    /// The design is worse here.
    WORSE,
    /// It differs, but neither is better, or nobody can tell which.
    OTHER
}
