package dev.nines.app.report;

import java.util.List;

/// A row of a table.
///
/// @param kind what it is within the table
/// @param cells one a column; a group may have fewer
public record Row(Kind kind, List<Cell> cells) {

    /// What a row is within its table.
    public enum Kind {
        /// The heading of the rows that follow.
        GROUP,
        /// A row like the others.
        LINE,
        /// A sum of rows.
        TOTAL
    }

    public Row {
        cells = List.copyOf(cells);
    }

    static Row group(Cell... cells) {
        return new Row(Kind.GROUP, List.of(cells));
    }

    static Row line(Cell... cells) {
        return new Row(Kind.LINE, List.of(cells));
    }

    static Row total(Cell... cells) {
        return new Row(Kind.TOTAL, List.of(cells));
    }
}
