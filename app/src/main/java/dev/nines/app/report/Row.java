package dev.nines.app.report;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;

import dev.nines.model.quantity.ElementId;
import org.jspecify.annotations.Nullable;

/// A row of a table.
///
/// @param kind what it is within the table
/// @param cells one a column; a group may have fewer
/// @param about the elements of the design that it speaks of; none where it is about all of it
public record Row(Kind kind, List<Cell> cells, SequencedSet<ElementId> about) {

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
        about = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(about));
    }

    Row(Kind kind, List<Cell> cells) {
        this(kind, cells, new LinkedHashSet<>());
    }

    /// The same row, about elements of the design; those that are null are left out.
    Row about(Collection<? extends @Nullable ElementId> elements) {
        var known = new LinkedHashSet<ElementId>();
        elements.stream().filter(Objects::nonNull).forEach(known::add);
        return new Row(kind, cells, known);
    }

    Row about(@Nullable ElementId element) {
        return element == null ? this : about(List.of(element));
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
