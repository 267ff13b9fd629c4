package dev.nines.model.component;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.nines.model.Assumptions;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Golden;
import dev.nines.model.Objectives;
import dev.nines.model.Traffic;
import dev.nines.model.Usage;
import dev.nines.model.property.Limits;
import dev.nines.model.property.Names;
import dev.nines.model.property.Property;
import dev.nines.model.property.RecordType;
import dev.nines.model.property.Scalars;
import dev.nines.model.property.Shape;
import dev.nines.model.property.Terms;
import dev.nines.model.text.Message;
import org.junit.jupiter.api.Test;

/// Writes `docs/catalogue.md` from the descriptions of the settings.
class CataloguePageTest {

    private final StringBuilder page = new StringBuilder();
    private final Map<String, RecordType<?>> shared = new LinkedHashMap<>();

    @Test
    void describesEveryKindAndSetting() throws IOException {
        page.append("""
                # Components and their settings

                Every kind of component, where it may stand, and every setting with its default, what is allowed and
                what it means. The left column is the name in files. Generated from the model by
                `mvn -pl model test -Dtest=CataloguePageTest -Dgolden.update=true`; do not edit.

                Durations are written `30s` or `5m`, sizes `100 GB` (in powers of 1,024), shares as numbers from 0 to 1,
                address blocks `10.0.0.0/16`. A default of — means the setting may be absent.
                """);
        for (var group : Group.values()) {
            page.append("\n## ").append(words(group.label())).append('\n');
            Kind.all().stream().filter(kind -> kind.group() == group).forEach(this::kind);
        }
        section("Every component", RecordType.of(Component.class));
        usage();
        section("Connections", RecordType.of(Connection.class));
        section("Traffic", RecordType.of(Traffic.class));
        section("Objectives", RecordType.of(Objectives.class));
        section("Assumptions", RecordType.of(Assumptions.class));
        page.append("\n## Shared settings\n");
        for (var done = 0; done < shared.size(); done++) {
            var next = shared.entrySet().stream().skip(done).findFirst().orElseThrow();
            page.append("\n### ").append(next.getKey()).append('\n');
            table(next.getValue());
        }
        Golden.page("catalogue.md", page.toString());
    }

    private void kind(Kind kind) {
        page.append("\n### ").append(words(kind.label())).append(" `").append(kind.name()).append("`\n\n")
                .append(words(kind.help())).append('\n');
        var places = Stream.concat(kind.topLevel() ? Stream.of("on the canvas") : Stream.of(),
                kind.within().stream().map(name -> "in `" + name + "`")).collect(Collectors.joining(", "));
        page.append("Stands ").append(places).append('.')
                .append(kind.spansZones() ? " Spans zones: names subnets.\n" : "\n");
        table(kind.settings());
    }

    private void section(String title, RecordType<?> type) {
        page.append("\n## ").append(title).append('\n');
        table(type);
    }

    private void usage() {
        page.append("\n| usage | unit | |\n|---|---|---|\n");
        for (var usage : Usage.values()) {
            page.append("| `").append(Names.ofConstant(usage)).append("` | ").append(usage.unit()).append(" | ")
                    .append(words(Terms.of(usage))).append(" |\n");
        }
    }

    private void table(RecordType<?> type) {
        if (type.properties().isEmpty()) {
            page.append("\nNo settings.\n");
            return;
        }
        page.append("\n| setting | | default | allowed | meaning |\n|---|---|---|---|---|\n");
        for (var property : type.properties()) {
            if (!(property.shape() instanceof Shape.Extra)) {
                page.append("| `").append(property.name()).append("` | ").append(words(property.label()))
                        .append(" | ").append(start(property)).append(" | ").append(allowed(property))
                        .append(" | ").append(words(property.help())).append(" |\n");
            }
        }
    }

    private static String start(Property property) {
        var written = property.written();
        if (written != null) {
            return written.isEmpty() ? "empty" : "`" + written + "`";
        }
        if (property.optional()) {
            return "—";
        }
        return property.required() ? "**required**" : property.shape() instanceof Shape.Nested ? "its own" : "empty";
    }

    private String allowed(Property property) {
        var limits = property.limits();
        var unit = property.unit() == null ? "" : " " + property.unit();
        return shape(property.shape()) + (limits == null ? "" : " " + range(limits) + unit);
    }

    private static String range(Limits limits) {
        var min = limits.min();
        var max = limits.max();
        if (min != null && max != null) {
            return plain(min) + " to " + plain(max);
        } else if (min != null) {
            return "from " + plain(min);
        }
        return max == null ? "" : "up to " + plain(max);
    }

    private static String plain(Object value) {
        return Scalars.plain(value) instanceof BigDecimal number
                ? number.toPlainString()
                : String.valueOf(Scalars.plain(value));
    }

    private String shape(Shape shape) {
        return switch (shape) {
            case Shape.Text text -> text.source() == null ? "text" : "text of the catalogue";
            case Shape.Flag _ -> "true, false";
            case Shape.Whole _ -> "whole number";
            case Shape.Decimal _ -> "number";
            case Shape.Time _ -> "duration";
            case Shape.Share _ -> "share";
            case Shape.PerSecond _ -> "per second";
            case Shape.Size _ -> "size";
            case Shape.Amount _ -> "US dollars";
            case Shape.Block _ -> "address block";
            case Shape.Reference reference -> "id of " + (reference.kinds().isEmpty()
                    ? "a component"
                    : reference.kinds().stream().map(kind -> "`" + kind + "`").collect(Collectors.joining(", ")));
            case Shape.Choice choice -> Stream.of(choice.type().getEnumConstants())
                    .map(constant -> "`" + Names.ofConstant((Enum<?>) constant) + "`")
                    .collect(Collectors.joining(", "));
            case Shape.Nested nested -> nested.type().getSimpleName().endsWith("Id") ? "id" : link(nested.recordType());
            case Shape.Either either when either.choices().containsKey("auto-scaling-group") -> "the settings above";
            case Shape.Either either -> either.choices().entrySet().stream()
                    .map(choice -> link(RecordType.of(choice.getValue()), words(Terms.of(either, choice.getKey()))))
                    .collect(Collectors.joining(", "));
            case Shape.ListOf list -> "list: " + shape(list.element());
            case Shape.MapOf map -> "by usage: " + shape(map.value());
            case Shape.Extra _ -> "";
        };
    }

    private String link(RecordType<?> type) {
        return link(type, "");
    }

    private String link(RecordType<?> type, String label) {
        var title = type.type().getEnclosingClass() == null || !type.type().getEnclosingClass().isSealed()
                ? type.name()
                : Names.ofClass(type.type().getEnclosingClass()) + " " + type.name();
        shared.putIfAbsent(title, type);
        return "[" + (label.isEmpty() ? type.name() : "`" + type.name() + "`") + "](#" + title.replace(' ', '-') + ")";
    }

    private static String words(Message message) {
        return message.in(Locale.ENGLISH).replace("|", "\\|");
    }
}
