package dev.nines.diagrams.svg;

/// Whether an SVG carries its own font.
public enum FontEmbedding {
    /// The glyphs used, as a data address: the file looks the same everywhere.
    SUBSET,
    /// None; for pages that bring the font along themselves.
    NONE
}
