package dev.nines.model.release;

/// Whether two versions of a program can work with the same data at the same time.
public enum Compatibility {
    /// Each can read what the other writes: versions may mix, and a release can be taken back.
    BOTH,
    /// The new version can read what the old one wrote, not the other way round: a release cannot be taken back.
    FORWARD_ONLY,
    /// Neither can read what the other writes: every second in which both serve is an outage risk.
    NONE
}
