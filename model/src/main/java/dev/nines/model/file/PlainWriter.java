package dev.nines.model.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.nines.model.property.Names;
import dev.nines.model.property.RecordType;
import dev.nines.model.property.Scalars;
import dev.nines.model.property.Shape;
import org.jspecify.annotations.Nullable;

/// Turns the settings of one element into plain values, leaving out what is as it is by default.
final class PlainWriter {

    private final Map<String, Object> extra;

    /// @param extra
    ///            unknown fields to put back in place, by pointer
    PlainWriter(Map<String, Object> extra) {
        this.extra = extra;
    }

    /// Adds the settings of a record to the fields of an object.
    ///
    /// @param defaults
    ///            what each setting is where nothing is written
    /// @param pointer
    ///            the record's place within the element
    void fields(Map<String, Object> fields, Record record, @Nullable Object[] defaults, String pointer,
            Set<String> skipped) {
        var type = RecordType.of(record.getClass());
        var values = type.values(record);
        for (var property : type.properties()) {
            if (property.shape() instanceof Shape.Extra || skipped.contains(property.name())) {
                continue;
            }
            var value = values[property.index()];
            var before = defaults[property.index()];
            var place = pointer + "/" + property.name();
            if (!Objects.equals(value, before) || value != null && hasExtraWithin(place)) {
                fields.put(property.name(), value == null
                        ? JsonNull.NULL
                        : plain(property.shape(), value, before, place));
            }
        }
        putBack(fields, pointer);
    }

    /// Puts the unknown fields that stood directly in an object back into it.
    void putBack(Map<String, Object> fields, String pointer) {
        if (extra.isEmpty()) {
            return;
        }
        extra.keySet().stream().sorted().forEach(key -> {
            var slash = key.lastIndexOf('/');
            if (slash == pointer.length() && key.startsWith(pointer)) {
                fields.putIfAbsent(Trail.unescaped(key.substring(slash + 1)), extra.get(key));
            }
        });
    }

    private boolean hasExtraWithin(String place) {
        return !extra.isEmpty() && extra.keySet().stream().anyMatch(key -> key.startsWith(place + "/"));
    }

    private Object plain(Shape shape, Object value, @Nullable Object before, String pointer) {
        return switch (shape) {
            case Shape.Nested _ -> {
                var fields = new LinkedHashMap<String, Object>();
                var type = RecordType.of(((Record) value).getClass());
                fields(fields, (Record) value,
                        before instanceof Record record ? type.values(record) : type.blank(), pointer,
                        Set.of());
                yield fields;
            }
            case Shape.Either _ -> {
                var fields = new LinkedHashMap<String, Object>();
                fields.put("type", Names.ofClass(value.getClass()));
                fields(fields, (Record) value, RecordType.of(((Record) value).getClass()).blank(), pointer,
                        Set.of());
                yield fields;
            }
            case Shape.ListOf list -> {
                var items = new ArrayList<Object>();
                for (var item : (List<?>) value) {
                    items.add(plain(list.element(), item, null, pointer + "/" + items.size()));
                }
                yield items;
            }
            case Shape.MapOf map -> {
                var fields = new LinkedHashMap<String, Object>();
                ((Map<?, ?>) value).forEach((key, item) -> fields.put(Names.ofConstant((Enum<?>) key),
                        plain(map.value(), item, null, pointer)));
                putBack(fields, pointer);
                yield fields;
            }
            default -> Scalars.plain(value);
        };
    }
}
