package dev.nines.model.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.nines.model.Assumptions;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Objectives;
import dev.nines.model.Traffic;
import dev.nines.model.component.Kind;
import dev.nines.model.property.Limits;
import dev.nines.model.property.Names;
import dev.nines.model.property.Property;
import dev.nines.model.property.RecordType;
import dev.nines.model.property.Scalars;
import dev.nines.model.property.Shape;
import org.jspecify.annotations.Nullable;

/// Makes the JSON Schema of design files from the descriptions of the settings.
///
/// Unknown fields are allowed, as the reader keeps them.
final class SchemaMaker {

    private static final String TIME = "^\\s*([0-9]+(\\.[0-9]+)?\\s*(ns|us|ms|s|m|h|d)\\s*)+$";
    private static final String SIZE = "^\\s*[0-9]+(\\.[0-9]+)?\\s*([KMGTPkmgtp][Ii]?)?[Bb]\\s*$";
    private static final String BLOCK = "^\\s*[0-9A-Fa-f.:]+/[0-9]{1,3}\\s*$";

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    static Map<String, Object> make() {
        return new SchemaMaker().top();
    }

    /// Of files that hold one record.
    static Map<String, Object> of(Class<? extends Record> type) {
        return new SchemaMaker().record(type);
    }

    private Map<String, Object> record(Class<? extends Record> type) {
        var fields = beginning();
        var described = RecordType.of(type);
        fields.putAll(fields(described, Set.of()));
        return whole(RecordReader.schema(type), "A " + described.name() + " of Nines", fields);
    }

    private Map<String, Object> beginning() {
        definitions.put("id", ordered("type", "string", "pattern", "^[a-z0-9][a-z0-9._-]{0,63}$"));
        var fields = new LinkedHashMap<String, Object>();
        fields.put("$schema", ordered("type", "string"));
        fields.put("version", ordered("type", "string", "pattern", "^1\\.[0-9]{1,6}$",
                "description", "Version of the format; a file of a newer minor version is read too."));
        return fields;
    }

    private Map<String, Object> whole(String id, String title, Map<String, Object> fields) {
        return ordered("$schema", "https://json-schema.org/draft/2020-12/schema", "$id", id,
                "title", title, "type", "object", "required", List.of("version"),
                "properties", fields, "$defs", definitions);
    }

    private Map<String, Object> top() {
        var fields = beginning();
        fields.put("name", ordered("type", "string"));
        fields.put("description", ordered("type", "string"));
        fields.put("objectives", nested(Objectives.class));
        fields.put("assumptions", nested(Assumptions.class));
        fields.put("traffic", nested(Traffic.class));
        fields.put("components", ordered("type", "array", "items", component()));
        fields.put("connections", ordered("type", "array", "items", connection()));
        return whole(DesignWriter.SCHEMA, "A design of Nines", fields);
    }

    private Map<String, Object> component() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", reference("id"));
        fields.put("kind", ordered("enum", Kind.all().stream().map(Kind::name).toList()));
        fields.putAll(fields(RecordType.of(Component.class), Set.of("id", "spec")));
        var kinds = Kind.all().stream().<Object>map(kind -> chosen("kind", kind.name(), kind.settings().type()))
                .toList();
        return ordered("type", "object", "required", List.of("id", "kind"), "properties", fields, "allOf", kinds);
    }

    private Map<String, Object> connection() {
        var type = RecordType.of(Connection.class);
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", reference("id"));
        fields.putAll(fields(type, Set.of("id")));
        return ordered("type", "object", "required", List.of("id", "from", "to"), "properties", fields);
    }

    /// If a field names a choice, then the settings of that choice apply.
    private Map<String, Object> chosen(String field, String choice, Class<? extends Record> type) {
        return ordered("if", ordered("properties", ordered(field, ordered("const", choice))),
                "then", nested(type));
    }

    private Map<String, Object> nested(Class<? extends Record> type) {
        var described = RecordType.of(type);
        var name = name(type);
        if (!definitions.containsKey(name)) {
            var definition = new LinkedHashMap<String, Object>();
            definitions.put(name, definition);
            definition.put("type", "object");
            var required = described.properties().stream().filter(Property::required).map(Property::name).toList();
            if (!required.isEmpty()) {
                definition.put("required", required);
            }
            definition.put("properties", fields(described, Set.of()));
        }
        return reference(name);
    }

    /// Two records may share a simple name where one of them belongs to another type.
    private static String name(Class<?> type) {
        var outer = type.getEnclosingClass();
        return outer == null ? Names.ofClass(type) : name(outer) + "." + Names.ofClass(type);
    }

    private Map<String, Object> fields(RecordType<?> type, Set<String> skipped) {
        var fields = new LinkedHashMap<String, Object>();
        for (var property : type.properties()) {
            if (!skipped.contains(property.name()) && !(property.shape() instanceof Shape.Extra)) {
                fields.put(property.name(), field(property));
            }
        }
        return fields;
    }

    private Map<String, Object> field(Property property) {
        var schema = ordered("description", property.help().in(Locale.ENGLISH));
        var value = shape(property.shape(), property.limits());
        if (property.optional()) {
            schema.put("anyOf", List.of(value, ordered("type", "null")));
        } else {
            schema.putAll(value);
        }
        if (property.written() != null && Scalars.isScalar(property.shape())) {
            schema.put("default", Scalars.plain(java.util.Objects.requireNonNull(property.defaultValue())));
        }
        return schema;
    }

    private Map<String, Object> shape(Shape shape, @Nullable Limits limits) {
        return switch (shape) {
            case Shape.Text _ -> ordered("type", "string");
            case Shape.Flag _ -> ordered("type", "boolean");
            case Shape.Whole _ -> within(limits, ordered("type", "integer"));
            case Shape.Decimal _,Shape.Amount _ -> within(limits, ordered("type", "number"));
            case Shape.Share _ -> within(limits,
                    ordered("type", "number", "minimum", BigDecimal.ZERO, "maximum", BigDecimal.ONE));
            case Shape.PerSecond _ -> within(limits, ordered("type", "number", "minimum", BigDecimal.ZERO));
            case Shape.Time _ -> ordered("type", "string", "pattern", TIME);
            case Shape.Size _ -> ordered("type", "string", "pattern", SIZE);
            case Shape.Block _ -> ordered("type", "string", "pattern", BLOCK);
            case Shape.Reference _ -> reference("id");
            case Shape.Choice choice -> ordered("enum", Scalars.names(choice));
            case Shape.Nested nested -> nested(nested.type());
            case Shape.Either either -> either(either);
            case Shape.ListOf list -> ordered("type", "array", "items", shape(list.element(), limits));
            case Shape.MapOf map -> map(map, limits);
            case Shape.Extra _ -> throw new IllegalArgumentException("unknown fields have no schema");
        };
    }

    private Map<String, Object> either(Shape.Either either) {
        var name = name(either.type());
        if (!definitions.containsKey(name)) {
            var definition = new LinkedHashMap<String, Object>();
            definitions.put(name, definition);
            var choices = new ArrayList<Object>();
            either.choices().forEach((choice, type) -> choices.add(chosen("type", choice, type)));
            definition.putAll(ordered("type", "object", "required", List.of("type"), "properties",
                    ordered("type", ordered("enum", List.copyOf(either.choices().keySet()))), "allOf", choices));
        }
        return reference(name);
    }

    private Map<String, Object> map(Shape.MapOf map, @Nullable Limits limits) {
        var fields = new LinkedHashMap<String, Object>();
        map.key().constants().keySet().forEach(key -> fields.put(key, shape(map.value(), limits)));
        return ordered("type", "object", "properties", fields);
    }

    private static Map<String, Object> within(@Nullable Limits limits, Map<String, Object> schema) {
        if (limits != null && limits.min() != null) {
            schema.put("minimum", Scalars.plain(limits.min()));
        }
        if (limits != null && limits.max() != null) {
            schema.put("maximum", Scalars.plain(limits.max()));
        }
        return schema;
    }

    private static Map<String, Object> reference(String name) {
        return ordered("$ref", "#/$defs/" + name);
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (var at = 0; at < namesAndValues.length; at += 2) {
            map.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return map;
    }
}
