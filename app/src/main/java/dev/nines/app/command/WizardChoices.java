package dev.nines.app.command;

import java.util.ArrayList;
import java.util.List;

import dev.nines.model.Problem;
import dev.nines.model.Severity;
import dev.nines.model.property.Property;
import dev.nines.model.property.RecordType;
import dev.nines.model.property.Scalars;
import dev.nines.model.text.Message;
import dev.nines.model.text.NearestName;
import dev.nines.model.wizard.Wizard;
import org.jspecify.annotations.Nullable;

/// Sets the choices of a wizard as they are written on the command line: `zones=3`.
final class WizardChoices {

    private static final String OPTION = "--set";

    private WizardChoices() {}

    /// The wizard with choices, or everything that is wrong with these.
    static Wizard set(Wizard wizard, List<String> choices) throws InputException {
        var type = RecordType.of(((Record) wizard).getClass());
        var problems = new ArrayList<Problem>();
        var made = (Record) wizard;
        for (var choice : choices) {
            var at = choice.indexOf('=');
            var name = at < 0 ? choice : choice.substring(0, at).strip();
            var property = type.find(name);
            if (at < 0 || property == null) {
                problems.add(unknown(type, name));
            } else {
                var value = value(property, choice.substring(at + 1).strip());
                if (value instanceof Problem problem) {
                    problems.add(problem);
                } else {
                    made = RecordType.with(made, name, value);
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return (Wizard) made;
    }

    private static @Nullable Object value(Property property, String text) {
        if (text.isEmpty() && property.optional()) {
            return null;
        }
        try {
            var value = Scalars.parse(property.shape(), text);
            var limits = property.limits();
            return limits == null || limits.allow(value)
                    ? value
                    : problem(Message.of(WizardChoices.class, "rework.outside", property.name(), text),
                            Message.of(WizardChoices.class, "rework.between", String.valueOf(limits.min()),
                                    String.valueOf(limits.max())));
        } catch (IllegalArgumentException complaint) {
            return problem(Message.of(WizardChoices.class, "rework.value", property.name(), text,
                    String.valueOf(complaint.getMessage())), property.help());
        }
    }

    private static Problem unknown(RecordType<?> type, String name) {
        var names = type.properties().stream().map(Property::name).toList();
        var near = NearestName.to(name, names);
        return problem(Message.of(WizardChoices.class, "rework.no-choice", name),
                Message.of(WizardChoices.class, "rework.known", near == null ? String.join(", ", names) : near));
    }

    private static Problem problem(Message message, Message advice) {
        return new Problem(Severity.ERROR, "rework.set", null, OPTION, message, advice);
    }
}
