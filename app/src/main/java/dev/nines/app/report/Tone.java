package dev.nines.app.report;

/// How a piece of text is meant, so that each format can show it in its own way.
public enum Tone {
    /// As it is.
    PLAIN,
    /// Of less weight than what stands around it.
    MUTED,
    /// To be seen first.
    STRONG,
    /// As it should be.
    GOOD,
    /// To be looked at.
    WARNING,
    /// To be mended.
    BAD
}
