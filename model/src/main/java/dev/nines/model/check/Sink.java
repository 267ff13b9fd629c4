package dev.nines.model.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Element;
import dev.nines.model.Problem;
import dev.nines.model.component.Kind;
import dev.nines.model.property.Property;
import dev.nines.model.property.Scalars;
import dev.nines.model.property.Terms;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Where a rule puts what it finds: makes problems with the rule's words.
final class Sink {

    private final Architecture design;
    private final Rule rule;
    private final List<Problem> problems;

    Sink(Architecture design, Rule rule, List<Problem> problems) {
        this.design = design;
        this.rule = rule;
        this.problems = problems;
    }

    /// Reports a problem.
    ///
    /// @param element
    ///            what it is about, or null if it is about the whole design
    /// @param values
    ///            what goes into the words: components and connections by name, kinds, settings and constants
    ///            by label, everything else as files write it
    void add(@Nullable Element element, Object... values) {
        var words = new ArrayList<Object>(values.length);
        for (var value : values) {
            words.add(word(value));
        }
        problems.add(new Problem(rule.severity(), rule.code(), element == null ? null : element.id(), "",
                new Message(BUNDLE, rule.code(), words), new Message(BUNDLE, rule.code() + ".advice", words)));
    }

    private static final String BUNDLE = Rule.class.getPackageName() + ".messages";

    private Object word(Object value) {
        return switch (value) {
            case Message message -> message;
            case Component component -> component.label();
            case Connection connection -> name(connection);
            case Kind kind -> kind.label();
            case Property property -> property.label();
            case Enum<?> constant -> Terms.of(constant);
            case List<?> list -> list(list);
            case Duration time -> String.valueOf(Scalars.plain(time));
            default -> String.valueOf(value);
        };
    }

    private String name(Connection connection) {
        var from = design.find(connection.from());
        var to = design.find(connection.to());
        return (from == null ? connection.from().value() : from.label()) + " → "
                + (to == null ? connection.to().value() : to.label());
    }

    /// "a, b, c" in the reader's language; "—" if there is nothing.
    private Object list(List<?> values) {
        if (values.isEmpty()) {
            return "—";
        }
        var words = word(values.getFirst());
        for (var value : values.subList(1, values.size())) {
            words = Message.of(Rule.class, "list", words, word(value));
        }
        return words;
    }
}
