package dev.nines.model.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.edit.Clip;
import dev.nines.model.property.RecordType;

/// Turns a design into plain values in the order in which a file holds them.
final class DesignWriter {

    static final String SCHEMA = "urn:nines:schema:" + Version.CURRENT.major();

    private static final RecordType<Component> COMPONENT = RecordType.of(Component.class);
    private static final RecordType<Connection> CONNECTION = RecordType.of(Connection.class);
    private static final Set<String> OWN_FIELDS = Set.of("id", "spec", "extra");
    private static final List<String> BEFORE_SETTINGS = List.of("name", "parent");

    private DesignWriter() {}

    static Map<String, Object> plain(Architecture architecture) {
        var top = new LinkedHashMap<String, Object>();
        top.put("$schema", SCHEMA);
        top.put("version",
                architecture.extra().getOrDefault(DesignReader.VERSION, Version.CURRENT.toString()));
        if (!architecture.name().isEmpty()) {
            top.put("name", architecture.name());
        }
        if (!architecture.description().isEmpty()) {
            top.put("description", architecture.description());
        }
        var writer = new PlainWriter(architecture.extra());
        part(top, writer, "objectives", architecture.objectives());
        part(top, writer, "assumptions", architecture.assumptions());
        part(top, writer, "traffic", architecture.traffic());
        top.put("components", components(architecture.components()));
        top.put("connections", connections(architecture.connections()));
        writer.putBack(top, "");
        return top;
    }

    /// The plain values of a clip: those of a design that has nothing else.
    static Map<String, Object> plain(Clip clip) {
        var top = new LinkedHashMap<String, Object>();
        top.put("version", Version.CURRENT.toString());
        top.put("components", components(clip.components()));
        top.put("connections", connections(clip.connections()));
        return top;
    }

    private static void part(Map<String, Object> top, PlainWriter writer, String name, Record record) {
        var fields = new LinkedHashMap<String, Object>();
        writer.fields(fields, record, RecordType.of(record.getClass()).blank(), "/" + name, Set.of());
        if (!fields.isEmpty()) {
            top.put(name, fields);
        }
    }

    static List<Object> components(List<Component> components) {
        return components.stream().<Object>map(DesignWriter::plain).toList();
    }

    static List<Object> connections(List<Connection> connections) {
        return connections.stream().<Object>map(DesignWriter::plain).toList();
    }

    /// Its id and kind, then what every component has before its settings, the settings, and the rest.
    private static Map<String, Object> plain(Component component) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", component.id().value());
        fields.put("kind", component.kind().name());
        var writer = new PlainWriter(component.extra());
        var own = new LinkedHashMap<String, Object>();
        writer.fields(own, component, COMPONENT.blank(), "", OWN_FIELDS);
        BEFORE_SETTINGS.forEach(name -> move(name, own, fields));
        var spec = (Record) component.spec();
        var settings = new LinkedHashMap<String, Object>();
        writer.fields(settings, spec, RecordType.of(spec.getClass()).blank(), "", Set.of());
        settings.forEach((name, value) -> {
            if (!own.containsKey(name)) {
                fields.put(name, value);
            }
        });
        fields.putAll(own);
        return fields;
    }

    private static void move(String name, Map<String, Object> from, Map<String, Object> to) {
        var value = from.remove(name);
        if (value != null) {
            to.put(name, value);
        }
    }

    private static Map<String, Object> plain(Connection connection) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", connection.id().value());
        new PlainWriter(connection.extra()).fields(fields, connection, CONNECTION.blank(), "",
                Set.of("id", "extra"));
        return fields;
    }
}
