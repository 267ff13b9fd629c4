package dev.nines.model.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

import dev.nines.model.Architecture;
import dev.nines.model.Assumptions;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Elements;
import dev.nines.model.Objectives;
import dev.nines.model.Traffic;
import dev.nines.model.edit.Clip;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Makes a design of the text of a file, or says everything that is wrong with it.
final class DesignReader {

    /// The fields at the top of a file in the order in which they are written.
    static final List<String> FIELDS = List.of("$schema", "version", "name", "description", "objectives",
            "assumptions", "traffic", "components", "connections");

    /// Where the version of a newer file is kept among the unknown fields.
    static final String VERSION = "/version";

    private final Findings findings;
    private final VersionReader versions;

    DesignReader(String file) {
        this(file, Migration.ALL, Version.CURRENT);
    }

    DesignReader(String file, List<Migration> migrations, Version current) {
        findings = new Findings(file);
        versions = new VersionReader(findings, migrations, current);
    }

    /// Where problems are collected.
    Findings findings() {
        return findings;
    }

    Reading read(String text) {
        Architecture architecture = null;
        var root = root(text);
        var version = root == null ? null : versions.read(root);
        if (root != null && version != null) {
            architecture = design(versions.migrated(root, version),
                    version.compareTo(Version.CURRENT) > 0 ? version : null);
        }
        return new Reading(findings.failed() ? null : architecture, findings.list());
    }

    private Node.@Nullable Fields root(String text) {
        var tree = TreeReader.read(text, findings);
        if (tree instanceof Node.Fields root) {
            return root;
        } else if (tree != null) {
            findings.error("file.top", null, Trail.TOP, tree,
                    message("value.wrong", Found.of(tree), message("allowed.design")), null);
        }
        return null;
    }

    /// Components and connections without the design around them; they may name what is not among them.
    ClipReading readClip(String text) {
        var root = root(text);
        var version = root == null ? null : versions.read(root);
        if (root == null || version == null) {
            return new ClipReading(null, findings.list());
        }
        var tree = versions.migrated(root, version);
        var known = Known.of(tree.fields().get("components"), true);
        var elements = new ElementReader(findings, known, version.compareTo(Version.CURRENT) > 0);
        var clip = new Clip(list(tree, "components", elements::component),
                list(tree, "connections", elements::connection));
        return new ClipReading(findings.failed() ? null : clip, findings.list());
    }

    private @Nullable Architecture design(Node.Fields root, @Nullable Version newer) {
        var known = Known.of(root.fields().get("components"), false);
        var settings = new ShapeReader(findings, known, newer != null, Trail.TOP, null);
        text(root, "$schema");
        var name = text(root, "name");
        var description = text(root, "description");
        var traffic = part(settings, root, "traffic", RecordType.of(Traffic.class));
        var objectives = part(settings, root, "objectives", RecordType.of(Objectives.class));
        var assumptions = part(settings, root, "assumptions", RecordType.of(Assumptions.class));
        settings.unknown(root, Trail.TOP, List.of(), Set.copyOf(FIELDS));
        var elements = new ElementReader(findings, known, newer != null);
        var components = list(root, "components", elements::component);
        if (root.fields().get("components") instanceof Node.Items items) {
            new Containment(findings, known).check(items);
        }
        var connections = list(root, "connections", elements::connection);
        if (findings.failed()) {
            return null;
        }
        Map<String, Object> extra = new HashMap<>(settings.extra());
        if (newer != null) {
            extra.put(VERSION, newer.toString());
        }
        return new Architecture(name, description, (Traffic) traffic, (Objectives) objectives,
                (Assumptions) assumptions, Elements.<ComponentId, Component>of(components),
                Elements.<ConnectionId, Connection>of(connections), extra);
    }

    private static Object part(ShapeReader settings, Node.Fields root, String name, RecordType<?> type) {
        var node = root.fields().get(name);
        return node == null
                ? type.defaults()
                : settings.record(type, type.blank(), node, Trail.TOP.to(name), "");
    }

    private String text(Node.Fields root, String name) {
        var node = root.fields().get(name);
        if (node instanceof Node.Single single && single.plain() instanceof String text) {
            return text;
        } else if (node != null) {
            findings.error("value.wrong", null, Trail.TOP.to(name), node,
                    message("value.wrong", Found.of(node), message("allowed.text")), null);
        }
        return "";
    }

    private <E> List<E> list(Node.Fields root, String name, BiFunction<Node, Trail, @Nullable E> read) {
        var elements = new ArrayList<E>();
        var node = root.fields().get(name);
        if (node instanceof Node.Items items) {
            for (var at = 0; at < items.items().size(); at++) {
                var element = read.apply(items.items().get(at), Trail.TOP.to(name).to(at));
                if (element != null) {
                    elements.add(element);
                }
            }
        } else if (node != null) {
            findings.error("value.wrong", null, Trail.TOP.to(name), node,
                    message("value.wrong", Found.of(node), message("allowed.list")), null);
        }
        return elements;
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(DesignReader.class, key, arguments);
    }
}
