package dev.nines.app.report;

/// A column of a table.
///
/// @param title heading
/// @param right whether its cells are numbers, aligned at the right
/// @param most widest it may be in plain text before its words are wrapped; 0: as wide as need be
public record Column(String title, boolean right, int most) {

    static Column words(String title) {
        return new Column(title, false, 0);
    }

    static Column words(String title, int most) {
        return new Column(title, false, most);
    }

    static Column numbers(String title) {
        return new Column(title, true, 0);
    }
}
