package dev.nines.app.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

import dev.nines.analysis.cost.CostDiff;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.property.Property;
import dev.nines.model.property.RecordType;
import dev.nines.model.property.Scalars;
import dev.nines.model.text.Message;
import dev.nines.model.wizard.Outcome;
import dev.nines.model.wizard.Wizard;

/// What wizards would do to a design, and to which of its components, as part of a report.
public final class ReworkSection {

    private static final int WIDEST = 72;
    private static final int MOST_NAMES = 12;

    private final Locale language;

    private ReworkSection(Locale language) {
        this.language = language;
    }

    /// What a plan changes, and what that costs.
    public static List<Block> of(Wizard wizard, Component subject, Outcome.Planned plan, CostDiff change, Locale language) {
        var section = new ReworkSection(language);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(section.word("rework.title", wizard.label().in(language), subject.label())));
        blocks.add(new Block.Points(plan.steps().stream().map(step -> step.in(language)).toList()));
        blocks.add(new Block.Heading(section.word("rework.cost")));
        blocks.addAll(CostChangeSection.of(change, section.word("change.before"), section.word("change.after"), language)
                .blocks());
        return blocks;
    }

    /// Which wizards apply to which of some components, and why the others do not.
    public static List<Block> list(Architecture design, List<Component> components, Reach reach, Locale language) {
        var section = new ReworkSection(language);
        var blocks = new ArrayList<Block>();
        for (var wizard : Wizard.usual()) {
            blocks.add(new Block.Heading(wizard.name() + " · " + wizard.label().in(language)));
            blocks.add(new Block.Paragraph(wizard.help().in(language), Tone.PLAIN));
            blocks.add(section.applies(wizard, components, reach));
            blocks.add(section.choices(wizard, language));
        }
        return blocks;
    }

    /// Why a wizard does not apply to a component; empty where it does.
    @FunctionalInterface
    public interface Reach {
        /// The reason in words, or an empty text.
        String reason(Wizard wizard, Component component);
    }

    private Block applies(Wizard wizard, List<Component> components, Reach reach) {
        var byReason = new LinkedHashMap<String, List<String>>();
        byReason.put("", new ArrayList<>());
        for (var component : components) {
            byReason.computeIfAbsent(reach.reason(wizard, component), _ -> new ArrayList<>()).add(component.id().value());
        }
        var rows = new ArrayList<Row>();
        byReason.forEach((reason, names) -> {
            if (!names.isEmpty()) {
                rows.add(reason.isEmpty()
                        ? Row.line(Cell.of(word("rework.applies"), Tone.GOOD), Cell.of(names(names), Tone.STRONG))
                        : Row.line(Cell.of(reason), Cell.of(names(names))));
            }
        });
        return new Block.Table(List.of(Column.words(word("rework.answer"), WIDEST),
                Column.words(word("rework.components"), WIDEST)), rows);
    }

    private String names(List<String> names) {
        return names.size() <= MOST_NAMES
                ? String.join(", ", names)
                : word("rework.more", String.join(", ", names.subList(0, MOST_NAMES)), names.size() - MOST_NAMES);
    }

    private Block choices(Wizard wizard, Locale language) {
        var lines = new ArrayList<String>();
        for (var property : RecordType.of(((Record) wizard).getClass()).properties()) {
            lines.add("--set " + property.name() + "=" + usual(wizard, property) + "  " + property.help().in(language));
        }
        return new Block.Plain(lines);
    }

    /// The usual value of a choice as files write it; empty where it is absent.
    static String usual(Wizard wizard, Property property) {
        var value = property.of((Record) wizard);
        return value == null
                ? ""
                : Scalars.plain(value) instanceof BigDecimal number
                        ? number.toPlainString()
                        : String.valueOf(Scalars.plain(value));
    }

    private String word(String key, Object... arguments) {
        return Message.of(ReworkSection.class, key, arguments).in(language);
    }
}
