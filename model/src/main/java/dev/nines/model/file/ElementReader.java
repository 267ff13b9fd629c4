package dev.nines.model.file;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.component.Kind;
import dev.nines.model.component.Spec;
import dev.nines.model.property.Property;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import dev.nines.model.quantity.ElementId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Reads the components and connections of a file one by one.
final class ElementReader {

    private static final RecordType<Component> COMPONENT = RecordType.of(Component.class);
    private static final RecordType<Connection> CONNECTION = RecordType.of(Connection.class);
    private static final Set<String> OWN_FIELDS = Set.of("id", "spec", "extra");

    private final Findings findings;
    private final Known known;
    private final boolean newer;
    private final Map<String, Integer> linesOfComponents = new HashMap<>();
    private final Map<String, Integer> linesOfConnections = new HashMap<>();

    ElementReader(Findings findings, Known known, boolean newer) {
        this.findings = findings;
        this.known = known;
        this.newer = newer;
    }

    /// A component, or null where it cannot be read.
    @Nullable
    Component component(Node node, Trail trail) {
        if (!(node instanceof Node.Fields fields)) {
            notAnObject(node, trail);
            return null;
        }
        var idText = id(fields, trail, linesOfComponents);
        var id = idText == null ? null : new ComponentId(idText);
        var settings = new ShapeReader(findings, known, newer, trail, id);
        var kind = kind(fields, trail, id, settings);
        var values = COMPONENT.blank();
        var complete = settings.fill(COMPONENT, values, fields, trail, OWN_FIELDS);
        if (kind == null) {
            return null;
        }
        var type = kind.settings();
        var specValues = type.blank();
        complete &= settings.fill(type, specValues, fields, trail, Set.of());
        settings.unknown(fields, trail, List.of(COMPONENT, type), Set.of("kind"));
        if (!complete || id == null) {
            return null;
        }
        put(COMPONENT, values, "id", id);
        put(COMPONENT, values, "spec", (Spec) type.create(specValues));
        put(COMPONENT, values, "extra", settings.extra());
        return COMPONENT.create(values);
    }

    private @Nullable Kind kind(Node.Fields fields, Trail trail, @Nullable ElementId id,
            ShapeReader settings) {
        var node = fields.fields().get("kind");
        if (node == null) {
            settings.missing("kind", trail, fields, message("allowed.kind"));
            return null;
        }
        var written = node instanceof Node.Single single && single.plain() instanceof String text ? text : "";
        var kind = Kind.find(written);
        if (kind == null) {
            var names = Kind.all().stream().map(Kind::name).toList();
            findings.error("kind.unknown", id, trail.to("kind"), node,
                    message("kind.unknown", Found.of(node), String.join(", ", names)),
                    Hints.nearest(written, names));
        }
        return kind;
    }

    /// A connection, or null where it cannot be read.
    @Nullable
    Connection connection(Node node, Trail trail) {
        if (!(node instanceof Node.Fields fields)) {
            notAnObject(node, trail);
            return null;
        }
        var idText = id(fields, trail, linesOfConnections);
        var id = idText == null ? null : new ConnectionId(idText);
        var settings = new ShapeReader(findings, known, newer, trail, id);
        var values = CONNECTION.blank();
        var complete = settings.fill(CONNECTION, values, fields, trail, OWN_FIELDS);
        settings.unknown(fields, trail, List.of(CONNECTION), Set.of());
        if (!complete || id == null) {
            return null;
        }
        put(CONNECTION, values, "id", id);
        put(CONNECTION, values, "extra", settings.extra());
        var connection = CONNECTION.create(values);
        if (connection.from().equals(connection.to())) {
            findings.error("connection.self", id, trail.to("to"), fields,
                    message("connection.self", connection.from().value()), message("connection.self.advice"));
        }
        return connection;
    }

    private @Nullable String id(Node.Fields fields, Trail trail, Map<String, Integer> lines) {
        var node = fields.fields().get("id");
        var place = trail.to("id");
        if (node == null) {
            findings.error("field.missing", null, place, fields,
                    message("field.missing", "id", message("allowed.id")), null);
            return null;
        }
        var text = node instanceof Node.Single single && single.plain() instanceof String written
                ? written
                : null;
        if (text == null || !ElementId.isValid(text)) {
            findings.error("id.form", null, place, node,
                    message("value.wrong", Found.of(node), message("allowed.id")),
                    text == null ? null : Hints.id(text));
            return null;
        }
        var line = lines.putIfAbsent(text, node.line());
        if (line != null) {
            findings.error("id.twice", null, place, node,
                    message("id.twice", Found.quoted(text), Integer.toString(line)), free(text));
            return null;
        }
        return text;
    }

    private @Nullable Message free(String text) {
        for (var number = 2; number < 100; number++) {
            var id = text + "-" + number;
            if (!known.has(id) && ElementId.isValid(id)) {
                return Hints.maybe("\"" + id + "\"");
            }
        }
        return null;
    }

    private void notAnObject(Node node, Trail trail) {
        findings.error("value.wrong", null, trail, node,
                message("value.wrong", Found.of(node), message("allowed.object")), null);
    }

    private static void put(RecordType<?> type, @Nullable Object[] values, String name, Object value) {
        values[type.property(name).index()] = value;
    }

    /// Names of the fields of every component besides those of its kind.
    static List<Property> commonFields() {
        return COMPONENT.properties().stream().filter(property -> !OWN_FIELDS.contains(property.name()))
                .toList();
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(ElementReader.class, key, Arrays.copyOf(arguments, arguments.length));
    }
}
