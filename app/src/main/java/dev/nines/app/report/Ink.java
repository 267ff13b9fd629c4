package dev.nines.app.report;

/// Colours of a terminal, or none of them.
public enum Ink {
    /// Plain text.
    NONE,
    /// ANSI escapes.
    ANSI;

    private static final String RESET = "\u001B[0m";

    /// The text in the colour of a tone.
    public String paint(String text, Tone tone) {
        if (this == NONE || text.isEmpty()) {
            return text;
        }
        return switch (tone) {
            case PLAIN -> text;
            case MUTED -> "\u001B[2m" + text + RESET;
            case STRONG -> "\u001B[1m" + text + RESET;
            case GOOD -> "\u001B[32m" + text + RESET;
            case WARNING -> "\u001B[33m" + text + RESET;
            case BAD -> "\u001B[31m" + text + RESET;
        };
    }
}
