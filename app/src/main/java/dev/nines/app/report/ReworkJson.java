package dev.nines.app.report;

import java.util.List;

import dev.nines.model.Component;
import dev.nines.model.property.RecordType;
import dev.nines.model.wizard.Outcome;
import dev.nines.model.wizard.Wizard;

/// What wizards would do, as JSON.
public final class ReworkJson {

    private ReworkJson() {}

    /// Adds a plan to a result.
    public static void add(JsonReport json, Wizard wizard, Component subject, Outcome.Planned plan) {
        json.fields().put("wizard", wizard.name()).put("label", wizard.label()).put("component", subject.id())
                .put("steps", plan.steps());
    }

    /// Adds which wizards apply to which components, and why the others do not.
    public static void add(JsonReport json, List<Component> components, ReworkSection.Reach reach) {
        json.fields().list("wizards", Wizard.usual(), (fields, wizard) -> {
            fields.put("wizard", wizard.name()).put("label", wizard.label()).put("help", wizard.help());
            fields.list("choices", RecordType.of(((Record) wizard).getClass()).properties(), (choice, property) -> {
                var usual = ReworkSection.usual(wizard, property);
                choice.put("name", property.name()).put("label", property.label()).put("help", property.help())
                        .put("usual", usual.isEmpty() ? null : usual);
            });
            fields.put("applies", components.stream().filter(each -> reach.reason(wizard, each).isEmpty())
                    .map(each -> each.id().value()).toList());
            fields.list("refused", components.stream().filter(each -> !reach.reason(wizard, each).isEmpty()).toList(),
                    (refused, component) -> refused.put("component", component.id()).put("reason",
                            reach.reason(wizard, component)));
        });
    }
}
