package dev.nines.app.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import dev.nines.app.document.Answers;
import dev.nines.app.look.Figures;
import dev.nines.app.look.Look;
import dev.nines.app.look.SettingWords;
import dev.nines.app.look.Texts;
import dev.nines.app.report.LoadFigures;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Problem;
import dev.nines.model.edit.Groups;
import dev.nines.model.property.RecordType;
import dev.nines.model.property.Scalars;
import dev.nines.model.property.Shape;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import dev.nines.model.quantity.ElementId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// What there is to know about an element in a few lines: for the card under the mouse and for screen readers.
///
/// @param title its name, or from where to where
/// @param kind what it is
/// @param lines its settings that are not as usual, and what analyses say of it: name and value
/// @param problems what is wrong with it, worst first
record Facts(String title, String kind, List<Line> lines, List<String> problems) {

    private static final int MOST_SETTINGS = 4;
    private static final int MOST_PROBLEMS = 3;

    /// A fact.
    record Line(String name, String value) {}

    Facts {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /// All in one sentence.
    String spoken() {
        var parts = new ArrayList<>(List.of(title, kind));
        lines.forEach(line -> parts.add(line.name() + " " + line.value()));
        parts.addAll(problems);
        return String.join(", ", parts);
    }

    /// What is known about an element; null where the design does not have it.
    static @Nullable Facts of(ElementId id, Architecture design, @Nullable Answers answers, Look look) {
        var telling = new Telling(design, answers, look.texts(Facts.class), new SettingWords(look.language()));
        return switch (id) {
            case ComponentId component -> {
                var found = design.find(component);
                yield found == null ? null : telling.component(found);
            }
            case ConnectionId connection -> design.connections().has(connection)
                    ? telling.connection(design.connections().get(connection))
                    : null;
        };
    }

    /// Puts the facts together.
    private record Telling(Architecture design, @Nullable Answers answers, Texts texts, SettingWords words) {

        Facts component(Component one) {
            var lines = new ArrayList<>(settings((Record) one.spec(), MOST_SETTINGS));
            if (answers != null) {
                var cost = answers.cost().find(one.id());
                if (cost != null && !cost.free()) {
                    lines.add(new Line(texts.of("facts.cost"), Figures.dollars(cost.total().amount())));
                }
                var load = answers.capacity().find(one.id());
                if (load != null) {
                    lines.add(new Line(texts.of("facts.rate"), perSecond(load.perSecond())));
                    if (!load.uses().isEmpty()) {
                        lines.add(new Line(texts.of("facts.utilisation"), LoadFigures.share(load.utilisation())));
                    }
                }
            }
            var group = Groups.around(design, one.id());
            if (!group.isEmpty()) {
                lines.add(new Line(texts.of("facts.group"), texts.of("facts.group.of", one.together(), group.size())));
            }
            return new Facts(one.label(), words.kind(one.kind()), lines, problems(one.id()));
        }

        Facts connection(Connection one) {
            var lines = new ArrayList<Line>();
            lines.add(new Line(texts.of("facts.protocol"), words.choice(one.protocol())));
            if (one.port() != null) {
                lines.add(new Line(texts.of("facts.port"), String.valueOf(one.port())));
            }
            var load = answers == null ? null : answers.flow().connection(one.id());
            if (load != null) {
                lines.add(new Line(texts.of("facts.calls"), perSecond(load.peakCalls())));
            }
            return new Facts(label(one.from()) + " → " + label(one.to()),
                    one.name().isEmpty() ? texts.of("facts.connection") : one.name(), lines, problems(one.id()));
        }

        private String label(ComponentId id) {
            var component = design.find(id);
            return component == null ? id.value() : component.label();
        }

        private String perSecond(double rate) {
            return texts.of("facts.perSecond", rate >= 10 || rate == 0
                    ? String.format(Locale.ROOT, "%,.0f", rate)
                    : String.format(Locale.ROOT, "%.2g", rate));
        }

        private List<Line> settings(Record record, int most) {
            return RecordType.of(record.getClass()).properties().stream().<Line>mapMulti((property, into) -> {
                var value = property.of(record);
                if (value != null && Scalars.isScalar(property.shape())
                        && (property.required() || !Objects.equals(value, property.defaultValue()))) {
                    into.accept(new Line(words.setting(property), value(property.shape(), value)));
                }
            }).filter(line -> !line.value().isEmpty()).limit(most).toList();
        }

        private String value(Shape shape, Object value) {
            return switch (shape) {
                case Shape.Choice _ when value instanceof Enum<?> constant -> words.choice(constant);
                case Shape.Flag _ -> texts.of(Boolean.TRUE.equals(value) ? "facts.yes" : "facts.no");
                case Shape.Reference _ when value instanceof ComponentId id -> label(id);
                default -> String.valueOf(Scalars.plain(value));
            };
        }

        private List<String> problems(ElementId id) {
            return answers == null
                    ? List.of()
                    : answers.problems().stream().filter(problem -> id.equals(problem.element())).limit(MOST_PROBLEMS)
                            .map(Problem::message).map((Message message) -> message.in(texts.language())).toList();
        }
    }
}
