package dev.nines.diagrams.notation;

import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;

import dev.nines.diagrams.compose.Captions;
import dev.nines.diagrams.compose.Hues;
import dev.nines.diagrams.mark.Hue;
import dev.nines.diagrams.mark.Theme;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;

/// Writes a design as a Mermaid flowchart, which many wikis and code hosts draw: containers are subgraphs, words stand at connections.
///
/// A flowchart rather than an architecture diagram, because that takes no words at its lines.
public final class MermaidWriter {

    private final Architecture design;
    private final Theme theme;
    private final Tree tree;
    private final StringBuilder out = new StringBuilder();
    private final TreeMap<Hue, TreeSet<String>> hues = new TreeMap<>();

    private MermaidWriter(Architecture design, Theme theme, Locale language) {
        this.design = design;
        this.theme = theme;
        this.tree = new Tree(design, language, MermaidWriter::escaped);
    }

    /// The text of the flowchart.
    public static String write(Architecture design, Theme theme, Locale language) {
        return new MermaidWriter(design, theme, language).write();
    }

    private String write() {
        out.append("---\ntitle: \"").append(design.name().replace("\\", "\\\\").replace("\"", "\\\"").replace('\n', ' '))
                .append("\"\n---\nflowchart LR\n");
        tree.top().forEach(component -> component(component, 1));
        tree.connections().forEach(this::connection);
        hues.forEach((hue, components) -> {
            var name = hue.name().toLowerCase(Locale.ROOT);
            out.append("    classDef ").append(name).append(" fill:").append(theme.tile(hue).hex()).append(",stroke:")
                    .append(theme.hue(hue).hex()).append(",color:").append(theme.text().hex()).append('\n');
            out.append("    class ").append(String.join(",", components)).append(' ').append(name).append('\n');
        });
        return out.toString();
    }

    private void component(Component component, int depth) {
        var name = tree.name(component);
        var inside = tree.in(component);
        indent(depth);
        if (inside.isEmpty()) {
            out.append(name).append(shaped(component)).append('\n');
            hues.computeIfAbsent(Hues.of(component.spec()), _ -> new TreeSet<>()).add(name);
            return;
        }
        out.append("subgraph ").append(name).append("[\"").append(tree.words(component, " · ")).append("\"]\n");
        inside.forEach(each -> component(each, depth + 1));
        indent(depth);
        out.append("end\n");
        indent(depth);
        var hue = Hues.of(component.spec());
        out.append("style ").append(name).append(" fill:").append(theme.room(hue).hex()).append(",stroke:")
                .append(theme.hue(hue).hex()).append(",color:").append(theme.ink(hue).hex()).append('\n');
    }

    private void indent(int depth) {
        out.repeat(' ', 4 * depth);
    }

    private String shaped(Component component) {
        var words = "\"" + tree.words(component, "<br/>") + "\"";
        return switch (component.kind().name()) {
            case "users", "dns-zone", "dns-record" -> "([" + words + "])";
            case "database", "read-replica", "database-server", "cache", "object-storage" -> "[(" + words + ")]";
            case "message-queue" -> "[/" + words + "/]";
            case "lambda-function" -> "{{" + words + "}}";
            default -> "[" + words + "]";
        };
    }

    /// As entities of Mermaid, so that no name is taken for a mark.
    private static String escaped(String words) {
        var escaped = new StringBuilder();
        words.codePoints().forEach(each -> {
            switch (each) {
                case '"', '<', '>', '&', '#', '`', '\\', ';' -> escaped.append('#').append(each).append(';');
                case '\n', '\r', '\t' -> escaped.append(' ');
                default -> escaped.appendCodePoint(each);
            }
        });
        return escaped.toString();
    }

    private void connection(Connection connection) {
        var words = tree.words(connection);
        out.append("    ").append(tree.from(connection)).append(Captions.isDashed(connection) ? " -.->" : " -->");
        if (!words.isEmpty()) {
            out.append("|\"").append(words).append("\"|");
        }
        out.append(' ').append(tree.to(connection)).append('\n');
    }
}
