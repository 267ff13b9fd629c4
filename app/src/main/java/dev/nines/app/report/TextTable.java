package dev.nines.app.report;

import java.util.ArrayList;
import java.util.List;

import dev.nines.app.report.Block.Table;

/// Lays a table out in columns of a terminal.
final class TextTable {

    private static final String GAP = "  ";

    private final Table table;
    private final Ink ink;
    private final int[] widths;
    private final List<String> lines = new ArrayList<>();

    private TextTable(Table table, Ink ink) {
        this.table = table;
        this.ink = ink;
        this.widths = widths(table);
    }

    static List<String> lines(Table table, Ink ink) {
        var text = new TextTable(table, ink);
        text.layOut();
        return text.lines;
    }

    private static int[] widths(Table table) {
        var widths = new int[table.columns().size()];
        for (var column = 0; column < widths.length; column++) {
            widths[column] = DisplayWidth.of(table.columns().get(column).title());
        }
        for (var row : table.rows()) {
            // The name of a group may run on over the columns that it leaves empty.
            var first = row.kind() == Row.Kind.GROUP ? 1 : 0;
            for (var column = first; column < row.cells().size(); column++) {
                var most = table.columns().get(column).most();
                var wanted = DisplayWidth.of(row.cells().get(column).text());
                widths[column] = Math.max(widths[column], most > 0 ? Math.min(most, wanted) : wanted);
            }
        }
        return widths;
    }

    private void layOut() {
        var titles = table.columns().stream().map(column -> Cell.of(column.title(), Tone.MUTED)).toList();
        row(new Row(Row.Kind.LINE, titles));
        rule();
        var before = Row.Kind.LINE;
        for (var row : table.rows()) {
            if (row.kind() == Row.Kind.GROUP && row != table.rows().getFirst()) {
                lines.add("");
            }
            if (row.kind() == Row.Kind.TOTAL && before != Row.Kind.TOTAL) {
                rule();
            }
            row(row);
            before = row.kind();
        }
    }

    private void rule() {
        var total = GAP.length() * (widths.length - 1);
        for (var width : widths) {
            total += width;
        }
        lines.add(ink.paint("─".repeat(total), Tone.MUTED));
    }

    private void row(Row row) {
        var wrapped = new ArrayList<List<String>>();
        var height = 1;
        for (var column = 0; column < row.cells().size(); column++) {
            var cell = row.cells().get(column).text();
            var fits = DisplayWidth.of(cell) <= widths[column] || row.kind() == Row.Kind.GROUP;
            wrapped.add(fits ? List.of(cell) : Wrap.lines(cell, widths[column]));
            height = Math.max(height, wrapped.getLast().size());
        }
        for (var line = 0; line < height; line++) {
            lines.add(line(row, wrapped, line));
        }
    }

    private String line(Row row, List<List<String>> wrapped, int line) {
        var text = new StringBuilder();
        var indent = 0;
        var painted = new StringBuilder();
        for (var column = 0; column < wrapped.size(); column++) {
            var cell = line < wrapped.get(column).size() ? wrapped.get(column).get(line) : "";
            // A long group name pushes what follows it to the right only as far as it must.
            var start = Math.max(indent, DisplayWidth.of(text.toString()) + (column == 0 ? 0 : GAP.length()));
            if (cell.isEmpty()) {
                indent += widths[column] + GAP.length();
                continue;
            }
            var right = table.columns().get(column).right();
            var from = right ? Math.max(start, indent + widths[column] - DisplayWidth.of(cell)) : start;
            var spaces = " ".repeat(from - DisplayWidth.of(text.toString()));
            text.append(spaces).append(cell);
            painted.append(spaces).append(ink.paint(cell, tone(row, column)));
            indent += widths[column] + GAP.length();
        }
        return painted.toString();
    }

    private static Tone tone(Row row, int column) {
        var tone = row.cells().get(column).tone();
        return tone == Tone.PLAIN && row.kind() != Row.Kind.LINE ? Tone.STRONG : tone;
    }
}
