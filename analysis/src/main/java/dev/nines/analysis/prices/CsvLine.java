package dev.nines.analysis.prices;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Splits a line of comma-separated text (RFC 4180, no line breaks inside quotes).
final class CsvLine {

    private CsvLine() {}

    /// The cells of a line, absent if a quote is left open.
    static @Nullable List<String> split(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var index = 0; index < line.length(); index++) {
            var letter = line.charAt(index);
            if (quoted && letter == '"' && index + 1 < line.length() && line.charAt(index + 1) == '"') {
                cell.append('"');
                index++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString().strip());
        return quoted ? null : cells;
    }
}
