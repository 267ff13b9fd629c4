package dev.nines.app.act;

/// Where the keys of an act work.
public enum Scope {
    /// Wherever the keyboard is, unless a text field wants the keys itself.
    WINDOW,
    /// Where elements are selected: on the canvas and in the outline.
    ELEMENTS,
    /// On the canvas alone.
    CANVAS;

    /// Whether keys of both may be pressed at one place.
    public boolean meets(Scope other) {
        return this == WINDOW || other == WINDOW || this == ELEMENTS || other == ELEMENTS || this == other;
    }
}
