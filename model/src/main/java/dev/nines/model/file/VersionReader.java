package dev.nines.model.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;

import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Finds out the version of a file and brings an older one up to date.
final class VersionReader {

    private final Findings findings;
    private final List<Migration> migrations;
    private final Version current;

    VersionReader(Findings findings, List<Migration> migrations, Version current) {
        this.findings = findings;
        this.migrations = migrations;
        this.current = current;
    }

    /// The version of a file, or null where it cannot be read; why is then among the findings.
    @Nullable
    Version read(Node.Fields root) {
        var trail = Trail.TOP.to("version");
        var node = root.fields().get("version");
        if (node == null) {
            findings.error("version.missing", null, trail, root, message("version.missing"),
                    Message.of(VersionReader.class, "version.missing.advice", current.toString()));
            return null;
        }
        if (!(node instanceof Node.Single single && single.plain() instanceof String text)) {
            findings.error("version.form", null, trail, node,
                    message("version.form", Found.of(node), current.toString()), advice(node));
            return null;
        }
        var version = Version.parse(text);
        if (version == null) {
            findings.error("version.form", null, trail, node,
                    message("version.form", Found.of(node), current.toString()), null);
        } else if (version.major() > current.major()) {
            findings.error("version.newer", null, trail, node,
                    message("version.newer", version.toString(), current.toString()),
                    message("version.newer.advice"));
            return null;
        } else if (version.compareTo(current) < 0 && step(version) == null) {
            findings.error("version.unknown", null, trail, node,
                    message("version.unknown", version.toString(), String.join(", ", readable())), null);
            return null;
        }
        return version;
    }

    private static @Nullable Message advice(Node node) {
        return node instanceof Node.Single single && single.plain() instanceof BigDecimal number
                ? Hints.maybe("\"" + JsonText.number(number) + (number.scale() <= 0 ? ".0\"" : "\""))
                : null;
    }

    /// The tree as the current version would have it.
    Node.Fields migrated(Node.Fields root, Version version) {
        var tree = root;
        var at = version;
        for (var step = step(at); step != null && at.compareTo(current) < 0; step = step(at)) {
            at = step.to();
            tree = step.change().apply(tree)
                    .with("version", new Node.Single(at.toString(), root.line(), root.column()));
        }
        return tree;
    }

    private @Nullable Migration step(Version from) {
        return migrations.stream().filter(step -> step.from().equals(from)).findFirst().orElse(null);
    }

    private TreeSet<String> readable() {
        var versions = new TreeSet<String>();
        versions.add(current.toString());
        migrations.forEach(step -> versions.add(step.from().toString()));
        return versions;
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(VersionReader.class, key, arguments);
    }
}
