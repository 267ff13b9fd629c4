package dev.nines.model.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import dev.nines.model.property.Limits;
import dev.nines.model.property.Property;
import dev.nines.model.property.RecordType;
import dev.nines.model.property.Scalars;
import dev.nines.model.property.Shape;
import dev.nines.model.quantity.ElementId;
import dev.nines.model.text.Message;
import dev.nines.model.text.Words;
import org.jspecify.annotations.Nullable;

/// Reads the settings of one element from a tree, as their descriptions say.
final class ShapeReader {

    /// Stands for a value that could not be read; why is among the findings.
    static final Object FAILED = new Object();

    private final Findings findings;
    private final Known known;
    private final boolean newer;
    private final Trail start;
    private final @Nullable ElementId element;
    private final Map<String, Object> extra = new TreeMap<>();

    /// @param newer
    ///            whether the file is of a newer minor version, whose unknown fields are no surprise
    /// @param start
    ///            the element's place, from where pointers to unknown fields begin
    ShapeReader(Findings findings, Known known, boolean newer, Trail start, @Nullable ElementId element) {
        this.findings = findings;
        this.known = known;
        this.newer = newer;
        this.start = start;
        this.element = element;
    }

    /// The unknown fields met so far: plain values by pointer.
    Map<String, Object> extra() {
        return extra;
    }

    /// A record, or [#FAILED].
    ///
    /// @param values
    ///            what settings are where the file does not give them; changed
    /// @param tag
    ///            a field that is no setting, or empty
    Object record(RecordType<?> type, @Nullable Object[] values, Node node, Trail trail, String tag) {
        if (!(node instanceof Node.Fields fields)) {
            return wrong(trail, node, Message.of(ShapeReader.class, "allowed.object"), null);
        }
        var complete = fill(type, values, fields, trail, Set.of());
        unknown(fields, trail, List.of(type), Set.of(tag));
        return complete ? create(type, values, fields, trail) : FAILED;
    }

    /// Puts the values of those settings that the file gives in place; false where one is missing or wrong.
    boolean fill(RecordType<?> type, @Nullable Object[] values, Node.Fields fields, Trail trail,
            Set<String> skipped) {
        var complete = true;
        for (var property : type.properties()) {
            if (property.shape() instanceof Shape.Extra || skipped.contains(property.name())) {
                continue;
            }
            var given = fields.fields().get(property.name());
            if (given != null) {
                var value = property(property, values[property.index()], given, trail.to(property.name()));
                values[property.index()] = value;
                complete &= value != FAILED;
            } else if (values[property.index()] == null && !property.optional()) {
                missing(property.name(), trail, fields, Allowed.of(property.shape(), property.limits()));
                complete = false;
            }
        }
        return complete;
    }

    void missing(String field, Trail trail, Node node, Message allowed) {
        findings.error("field.missing", element, trail.to(field), node,
                message("field.missing", field, allowed), null);
    }

    /// Keeps the fields that are no setting of any of the given records, with a warning unless the file
    /// is newer.
    void unknown(Node.Fields fields, Trail trail, List<RecordType<?>> types, Set<String> others) {
        for (var field : fields.fields().entrySet()) {
            var name = field.getKey();
            if (!others.contains(name) && !isSetting(types, name)) {
                var names = new ArrayList<>(others);
                types.forEach(type -> type.properties().forEach(property -> names.add(property.name())));
                keep(name, field.getValue(), trail.to(name), names);
            }
        }
    }

    private static boolean isSetting(List<RecordType<?>> types, String name) {
        for (var type : types) {
            var property = type.find(name);
            if (property != null && !(property.shape() instanceof Shape.Extra)) {
                return true;
            }
        }
        return false;
    }

    private void keep(String name, Node node, Trail trail, List<String> names) {
        extra.put(trail.pointerFrom(start), node.plain());
        if (!newer && !findings.full()) {
            findings.warning("field.unknown", element, trail, node,
                    message("field.unknown", Found.quoted(name)), Hints.nearest(name, names));
        }
    }

    private Object create(RecordType<?> type, @Nullable Object[] values, Node node, Trail trail) {
        try {
            return type.create(values);
        } catch (IllegalArgumentException refused) {
            findings.error("setting.refused", element, trail, node,
                    refusal(type, String.valueOf(refused.getMessage())), null);
            return FAILED;
        }
    }

    private static Message refusal(RecordType<?> type, String reason) {
        var key = "setting.refused." + type.name();
        return Words.has(ShapeReader.class.getPackageName() + ".messages", key)
                ? message(key)
                : message("setting.refused", reason);
    }

    private @Nullable Object property(Property property, @Nullable Object before, Node node, Trail trail) {
        if (property.optional() && node instanceof Node.Single single && single.plain() == JsonNull.NULL) {
            return null;
        }
        return value(property.shape(), property.limits(), before, node, trail);
    }

    private Object value(Shape shape, @Nullable Limits limits, @Nullable Object before, Node node,
            Trail trail) {
        return switch (shape) {
            case Shape.Nested nested -> nested(nested, before, node, trail);
            case Shape.Either either -> either(either, node, trail);
            case Shape.ListOf list -> list(list, limits, node, trail);
            case Shape.MapOf map -> map(map, limits, node, trail);
            case Shape.Extra _ -> throw new IllegalArgumentException("unknown fields are no setting");
            default -> single(shape, limits, node, trail);
        };
    }

    /// What a file leaves out of a record stays as it is by default at this very place.
    private Object nested(Shape.Nested nested, @Nullable Object before, Node node, Trail trail) {
        var type = nested.recordType();
        var values = before instanceof Record record ? type.values(record) : type.blank();
        return record(type, values, node, trail, "");
    }

    private Object either(Shape.Either either, Node node, Trail trail) {
        if (!(node instanceof Node.Fields fields)) {
            return wrong(trail, node, Allowed.of(either, null),
                    node instanceof Node.Single single && single.plain() instanceof String text
                            ? Hints.nearest(text, either.choices().keySet())
                            : null);
        }
        var tag = fields.fields().get("type");
        if (tag == null) {
            missing("type", trail, fields, Allowed.oneOf(either.choices().keySet()));
            return FAILED;
        }
        var choice = tag instanceof Node.Single single && single.plain() instanceof String name
                ? either.choices().get(name)
                : null;
        if (choice == null) {
            return wrong(trail.to("type"), tag, Allowed.oneOf(either.choices().keySet()),
                    tag instanceof Node.Single single && single.plain() instanceof String name
                            ? Hints.nearest(name, either.choices().keySet())
                            : null);
        }
        var type = RecordType.of(choice);
        return record(type, type.blank(), fields, trail, "type");
    }

    private Object list(Shape.ListOf list, @Nullable Limits limits, Node node, Trail trail) {
        if (!(node instanceof Node.Items items)) {
            return wrong(trail, node, Allowed.of(list, null), null);
        }
        var values = new ArrayList<Object>(items.items().size());
        var complete = true;
        for (var place = 0; place < items.items().size(); place++) {
            var value = value(list.element(), limits, null, items.items().get(place), trail.to(place));
            complete &= value != FAILED;
            values.add(value);
        }
        return complete ? List.copyOf(values) : FAILED;
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private Object map(Shape.MapOf map, @Nullable Limits limits, Node node, Trail trail) {
        if (!(node instanceof Node.Fields fields)) {
            return wrong(trail, node, Allowed.of(map, null), null);
        }
        var values = new EnumMap(map.key().type());
        var complete = true;
        for (var entry : fields.fields().entrySet()) {
            var inner = trail.to(entry.getKey());
            var key = map.key().constants().get(entry.getKey());
            if (key == null) {
                keep(entry.getKey(), entry.getValue(), inner, Scalars.names(map.key()));
                continue;
            }
            var value = value(map.value(), limits, null, entry.getValue(), inner);
            complete &= value != FAILED;
            values.put(key, value);
        }
        return complete ? values : FAILED;
    }

    private Object single(Shape shape, @Nullable Limits limits, Node node, Trail trail) {
        if (!(node instanceof Node.Single single)) {
            return wrong(trail, node, Allowed.of(shape, limits), null);
        }
        Object value;
        try {
            value = Scalars.read(shape, single.plain());
        } catch (IllegalArgumentException _) {
            return wrong(trail, node, Allowed.of(shape, limits), Hints.single(shape, single.plain()));
        }
        if (limits != null && !limits.allow(value)) {
            findings.error("value.range", element, trail, node,
                    message("value.range", Found.of(node), Allowed.of(shape, limits)), null);
            return FAILED;
        }
        return shape instanceof Shape.Reference reference
                ? reference(reference, value.toString(), value, node, trail)
                : value;
    }

    private Object reference(Shape.Reference reference, String id, Object value, Node node, Trail trail) {
        if (!known.has(id)) {
            findings.error("reference.dangling", element, trail, node,
                    message("reference.dangling", Found.quoted(id), Allowed.of(reference, null)),
                    findings.full() ? null : Hints.nearest(id, known.ids(reference.kinds())));
            return FAILED;
        }
        if (!known.isOf(id, reference.kinds())) {
            findings.error("reference.kind", element, trail, node,
                    message("reference.kind", Found.quoted(id), known.kindName(id),
                            String.join(", ", reference.kinds())),
                    findings.full() ? null : Hints.nearest(id, known.ids(reference.kinds())));
            return FAILED;
        }
        return value;
    }

    private Object wrong(Trail trail, Node node, Message allowed, @Nullable Message advice) {
        findings.error("value.wrong", element, trail, node,
                message("value.wrong", Found.of(node), allowed), advice);
        return FAILED;
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(ShapeReader.class, key, arguments);
    }
}
