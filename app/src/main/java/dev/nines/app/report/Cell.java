package dev.nines.app.report;

/// A cell of a table.
///
/// @param text what is shown
/// @param tone how it is meant
/// @param source where the figure comes from; empty where there is nothing to say
/// @param note how it comes about, in formats that have room for it; empty where there is nothing to say
public record Cell(String text, Tone tone, String source, String note) {

    static final Cell EMPTY = of("");

    static Cell of(String text) {
        return new Cell(text, Tone.PLAIN, "", "");
    }

    static Cell of(String text, Tone tone) {
        return new Cell(text, tone, "", "");
    }

    Cell from(String newSource) {
        return new Cell(text, tone, newSource, note);
    }

    Cell noting(String newNote) {
        return new Cell(text, tone, source, newNote);
    }
}
