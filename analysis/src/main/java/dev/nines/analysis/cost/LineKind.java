package dev.nines.analysis.cost;

/// What a line of a bill depends on.
public enum LineKind {
    /// On what stands there.
    BASELINE,
    /// On how much it is used.
    USAGE,
    /// On nothing: it costs nothing, which is worth knowing.
    FREE
}
