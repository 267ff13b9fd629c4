package dev.nines.analysis.prices;

/// How far a figure can be relied on; shown beside every amount that rests on it.
public enum Trust {
    /// Copied from a named source.
    SOURCED,
    /// Computed from sourced figures by a rule that its source text states.
    DERIVED,
    /// Taken over without a source of its own; the source text says from where.
    ASSUMED,
    /// Sourced, but long ago.
    OLD
}
