package dev.nines.analysis.finding;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Element;
import dev.nines.model.Severity;
import dev.nines.model.edit.Edit;
import dev.nines.model.property.Terms;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Durations;
import dev.nines.model.quantity.Probability;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Where a rule puts what it finds: makes findings with the rule's words.
final class Sink {

    private final Scene scene;
    private final Rule rule;
    private final List<Finding> findings;

    Sink(Scene scene, Rule rule, List<Finding> findings) {
        this.scene = scene;
        this.rule = rule;
        this.findings = findings;
    }

    /// Reports a finding as severe as the rule usually is.
    ///
    /// @param element what it is about, or null if it is about the whole design
    /// @param fix what removes it, or null
    /// @param values what goes into the words, after the element itself as `{0}`
    void add(@Nullable Element element, @Nullable Edit fix, Object... values) {
        add(rule.severity(), element, fix, values);
    }

    /// Reports a finding of another severity.
    void add(Severity severity, @Nullable Element element, @Nullable Edit fix, Object... values) {
        var words = new ArrayList<Object>();
        words.add(element == null ? scene.architecture().name() : word(element));
        for (var value : values) {
            words.add(word(value));
        }
        findings.add(new Finding(rule.code(), severity, rule.pillar(), element == null ? null : element.id(),
                new Message(BUNDLE, rule.code(), words), new Message(BUNDLE, rule.code() + ".advice", words), fix));
    }

    private static final String BUNDLE = Rule.class.getPackageName() + ".messages";

    private Object word(Object value) {
        return switch (value) {
            case Message message -> message;
            case Component component -> component.label();
            case Connection connection -> name(connection);
            case Enum<?> constant -> Terms.of(constant);
            case Duration time -> Durations.words(Times.rounded(time));
            case Probability share -> Figures.percent(share.value());
            case List<?> list -> String.join(", ", list.stream().map(each -> String.valueOf(word(each))).toList());
            case Number number -> number;
            default -> String.valueOf(value);
        };
    }

    private String name(Connection connection) {
        return label(connection.from()) + " → " + label(connection.to());
    }

    private String label(ComponentId id) {
        var component = scene.find(id);
        return component == null ? id.value() : component.label();
    }
}
