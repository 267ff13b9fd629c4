package dev.nines.model.property;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Follows a path of setting names and list places into a record.
final class Paths {

    private Paths() {}

    static @Nullable Object at(Object owner, String path) {
        var dot = path.indexOf('.');
        var value = step(owner, dot < 0 ? path : path.substring(0, dot));
        if (dot < 0) {
            return value;
        }
        return at(required(value, path), path.substring(dot + 1));
    }

    static Object with(Object owner, String path, @Nullable Object value) {
        var dot = path.indexOf('.');
        var first = dot < 0 ? path : path.substring(0, dot);
        var changed = dot < 0
                ? value
                : with(required(step(owner, first), path), path.substring(dot + 1), value);
        if (owner instanceof List<?> list) {
            var copy = new ArrayList<Object>(list);
            copy.set(place(list, first), required(changed, path));
            return List.copyOf(copy);
        }
        var type = RecordType.of(((Record) owner).getClass());
        var values = type.values((Record) owner);
        values[type.property(first).index()] = changed;
        return type.create(values);
    }

    private static @Nullable Object step(Object owner, String name) {
        return switch (owner) {
            case Record record -> RecordType.of(record.getClass()).property(name).of(record);
            case List<?> list -> list.get(place(list, name));
            default ->
                throw new IllegalArgumentException(name + " leads into " + owner + ", which has no settings");
        };
    }

    private static int place(List<?> list, String name) {
        // no pattern: an inspector follows a hundred paths after every edit
        if (name.isEmpty() || name.length() > 9 || !name.chars().allMatch(letter -> letter >= '0' && letter <= '9')
                || Integer.parseInt(name) >= list.size()) {
            throw new IllegalArgumentException("place " + name + " in a list of " + list.size());
        }
        return Integer.parseInt(name);
    }

    private static Object required(@Nullable Object value, String path) {
        if (value == null) {
            throw new IllegalArgumentException(path + " leads through an absent setting");
        }
        return value;
    }
}
