package dev.nines.model.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A value of a file and the line and column where it begins, both counted from 1.
sealed interface Node {

    /// Line in the file.
    int line();

    /// Column in the line, in characters.
    int column();

    /// An object, fields in the order of the file.
    record Fields(Map<String, Node> fields, int line, int column) implements Node {

        /// The same with a field added, replaced, or its place in the order kept.
        Fields with(String name, Node value) {
            var copy = new LinkedHashMap<>(fields);
            copy.put(name, value);
            return new Fields(copy, line, column);
        }

        /// The same without a field.
        Fields without(String name) {
            var copy = new LinkedHashMap<>(fields);
            copy.remove(name);
            return new Fields(copy, line, column);
        }
    }

    /// A list.
    record Items(List<Node> items, int line, int column) implements Node {}

    /// A text, number, flag or null: [String], [java.math.BigDecimal], [Boolean] or [JsonNull].
    record Single(Object plain, int line, int column) implements Node {}

    /// The value without its places.
    default Object plain() {
        return switch (this) {
            case Single single -> single.plain();
            case Items items -> items.items().stream().map(Node::plain).toList();
            case Fields fields -> {
                var map = new LinkedHashMap<String, Object>();
                fields.fields().forEach((name, value) -> map.put(name, value.plain()));
                yield Collections.unmodifiableMap(map);
            }
        };
    }

    /// A plain value as if read from the given place.
    static Node of(Object plain, int line, int column) {
        return switch (plain) {
            case Map<?, ?> map -> {
                var fields = new LinkedHashMap<String, Node>();
                map.forEach((name, value) -> fields.put((String) name, of(value, line, column)));
                yield new Fields(fields, line, column);
            }
            case List<?> list -> {
                var items = new ArrayList<Node>();
                list.forEach(value -> items.add(of(value, line, column)));
                yield new Items(items, line, column);
            }
            default -> new Single(plain, line, column);
        };
    }
}
