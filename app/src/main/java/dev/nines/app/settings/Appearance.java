package dev.nines.app.settings;

/// Which theme the window wears.
public enum Appearance {
    /// Whatever the desktop asks for.
    SYSTEM,
    /// Always light.
    LIGHT,
    /// Always dark.
    DARK
}
