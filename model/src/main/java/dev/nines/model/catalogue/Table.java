package dev.nines.model.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/// A bundled table of tab-separated text: one row a name, trailing empty cells left out, `#` for comments.
final class Table {

    private Table() {}

    /// Reads a bundled table into name → value, sorted by name.
    static <T> NavigableMap<String, T> read(String file, Function<String[], T> row) {
        var values = new TreeMap<String, T>();
        try (var stream = Table.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the bundled table " + file + " is missing");
            }
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    var cells = line.split("\t", -1);
                    values.put(cells[0], row.apply(cells));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the bundled table " + file + " cannot be read", broken);
        }
        return Collections.unmodifiableNavigableMap(values);
    }

    /// A cell's text, absent where it is empty or left out.
    static @Nullable String text(String[] cells, int column) {
        return column < cells.length && !cells[column].isEmpty() ? cells[column] : null;
    }

    /// A cell's whole number.
    static @Nullable Integer whole(String[] cells, int column) {
        var text = text(cells, column);
        return text == null ? null : Integer.valueOf(text);
    }

    /// A cell's decimal number.
    static @Nullable Double decimal(String[] cells, int column) {
        var text = text(cells, column);
        return text == null ? null : Double.valueOf(text);
    }

    /// The shape in columns 1 (vCPU) and 2 (GiB).
    static @Nullable Shape shape(String[] cells, boolean derived) {
        var vcpu = whole(cells, 1);
        var memory = decimal(cells, 2);
        return vcpu == null || memory == null ? null : new Shape(vcpu, memory, derived);
    }
}
