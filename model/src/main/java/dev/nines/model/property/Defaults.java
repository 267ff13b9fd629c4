package dev.nines.model.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// Reads the text of [Default] into values.
final class Defaults {

    private Defaults() {}

    static @Nullable Object of(Property property) {
        var written = property.written();
        if (written != null) {
            return read(property.shape(), written);
        }
        if (property.optional()) {
            return null;
        }
        return natural(property);
    }

    /// Lists and maps are empty and nested records have their own defaults unless told otherwise.
    static boolean hasNatural(Shape shape) {
        return switch (shape) {
            case Shape.ListOf _,Shape.MapOf _,Shape.Extra _ -> true;
            case Shape.Nested nested ->
                nested.recordType().properties().stream().noneMatch(Property::required);
            default -> false;
        };
    }

    private static Object natural(Property property) {
        return switch (property.shape()) {
            case Shape.ListOf _ -> List.of();
            case Shape.MapOf _,Shape.Extra _ -> Map.of();
            case Shape.Nested nested -> nested.recordType().defaults();
            default ->
                throw new IllegalStateException(property.owner() + "." + property.name() + " has no default");
        };
    }

    private static Object read(Shape shape, String written) {
        return switch (shape) {
            case Shape.ListOf list -> list(list, written);
            case Shape.Nested nested -> changed(nested.recordType().defaults(), written);
            case Shape.Either either -> chosen(either, written);
            case Shape.MapOf _ -> throw new IllegalStateException("a map has no written default");
            default -> Scalars.parse(shape, written);
        };
    }

    private static List<Object> list(Shape.ListOf list, String written) {
        var values = new ArrayList<>();
        for (var part : written.split(",")) {
            values.add(read(list.element(), part.strip()));
        }
        return List.copyOf(values);
    }

    private static Object chosen(Shape.Either either, String written) {
        var end = written.indexOf(' ');
        var name = end < 0 ? written : written.substring(0, end);
        var type = either.choices().get(name);
        if (type == null) {
            throw new IllegalStateException("no " + name + " among " + either.choices().keySet());
        }
        return changed(RecordType.of(type).blank(), RecordType.of(type), end < 0 ? "" : written.substring(end + 1));
    }

    private static Record changed(Record start, String written) {
        return changed(RecordType.of(start.getClass()).values(start), RecordType.of(start.getClass()),
                written);
    }

    private static Record changed(@Nullable Object[] values, RecordType<?> type, String written) {
        for (var part : written.split(",")) {
            if (!part.isBlank()) {
                var at = part.indexOf('=');
                set(type, values, part.substring(0, at).strip(), part.substring(at + 1).strip());
            }
        }
        return type.create(values);
    }

    private static void set(RecordType<?> type, @Nullable Object[] values, String path, String written) {
        var dot = path.indexOf('.');
        var property = type.property(dot < 0 ? path : path.substring(0, dot));
        if (dot < 0) {
            values[property.index()] = read(property.shape(), written);
        } else {
            var inner = values[property.index()];
            if (!(inner instanceof Record record)) {
                throw new IllegalStateException(path + " leads nowhere");
            }
            values[property.index()] = changed(record, path.substring(dot + 1) + "=" + written);
        }
    }
}
