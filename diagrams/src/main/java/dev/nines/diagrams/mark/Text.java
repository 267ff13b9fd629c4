package dev.nines.diagrams.mark;

/// One line of text.
///
/// @param x
///            where the anchor stands
/// @param y
///            the base line
public record Text(double x, double y, String content, Font font, Color color,
        Anchor anchor) implements Mark {

    /// Which part of the line stands at x.
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    public Text(double x, double y, String content, Font font, Color color) {
        this(x, y, content, font, color, Anchor.START);
    }
}
