package dev.nines.diagrams.notation;

import java.util.Locale;

import dev.nines.diagrams.compose.Captions;
import dev.nines.diagrams.compose.Hues;
import dev.nines.diagrams.mark.Theme;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.component.AvailabilityZone;

/// Writes a design as a PlantUML deployment diagram with PlantUML's own shapes: it needs no icons from elsewhere, and no Graphviz,
/// since PlantUML's built-in layout is asked for.
public final class PlantUmlWriter {

    private final Architecture design;
    private final Theme theme;
    private final Tree tree;
    private final StringBuilder out = new StringBuilder();

    private PlantUmlWriter(Architecture design, Theme theme, Locale language) {
        this.design = design;
        this.theme = theme;
        this.tree = new Tree(design, language, PlantUmlWriter::escaped);
    }

    /// The text of the diagram.
    public static String write(Architecture design, Theme theme, Locale language) {
        return new PlantUmlWriter(design, theme, language).write();
    }

    private String write() {
        out.append("@startuml\n!pragma layout smetana\nleft to right direction\nskinparam shadowing false\n");
        out.append("skinparam backgroundColor ").append(theme.canvas().hex()).append('\n');
        out.append("skinparam defaultFontColor ").append(theme.text().hex()).append('\n');
        out.append("skinparam arrowColor ").append(theme.wire().hex()).append('\n');
        if (!design.name().isEmpty()) {
            out.append("title ").append(escaped(design.name())).append('\n');
        }
        tree.top().forEach(component -> component(component, 0));
        tree.connections().forEach(this::connection);
        return out.append("@enduml\n").toString();
    }

    private void component(Component component, int depth) {
        var inside = tree.in(component);
        var hue = Hues.of(component.spec());
        out.repeat(' ', 2 * depth).append(inside.isEmpty() ? shape(component) : "rectangle").append(" \"");
        out.append(tree.words(component, inside.isEmpty() ? "\\n" : "  ")).append("\" as ").append(tree.name(component))
                .append(' ');
        out.append(inside.isEmpty() ? theme.tile(hue).hex() : theme.room(hue).hex()).append(";line:")
                .append(theme.hue(hue).hex().substring(1));
        out.append(component.spec() instanceof AvailabilityZone ? ";line.dashed" : "");
        if (inside.isEmpty()) {
            out.append('\n');
            return;
        }
        out.append(" {\n");
        inside.forEach(each -> component(each, depth + 1));
        out.repeat(' ', 2 * depth).append("}\n");
    }

    private static String shape(Component component) {
        return switch (component.kind().name()) {
            case "users" -> "actor";
            case "database", "read-replica", "database-server", "cache" -> "database";
            case "object-storage" -> "storage";
            case "message-queue" -> "queue";
            case "external-service" -> "cloud";
            case "server", "auto-scaling-group" -> "node";
            case "web-server", "app-server", "app-load-balancer", "lambda-function" -> "component";
            default -> "rectangle";
        };
    }

    /// Marks of PlantUML as code points, so that no name is taken for one.
    private static String escaped(String words) {
        var escaped = new StringBuilder();
        words.codePoints().forEach(each -> {
            switch (each) {
                case '"', '<', '>', '\\', '*', '_', '~', '%', '\'', '[', ']', '{', '}', '#', '$', '=', '|' ->
                    escaped.append("<U+%04X>".formatted(each));
                case '\n', '\r', '\t' -> escaped.append(' ');
                default -> escaped.appendCodePoint(each);
            }
        });
        return escaped.toString();
    }

    private void connection(Connection connection) {
        var words = tree.words(connection);
        out.append(tree.from(connection)).append(Captions.isDashed(connection) ? " ..> " : " --> ").append(tree.to(connection));
        out.append(words.isEmpty() ? "" : " : " + words).append('\n');
    }
}
