package dev.nines.app.editor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dev.nines.app.act.Act;
import dev.nines.app.act.Condition;
import dev.nines.app.act.Needs;
import dev.nines.app.act.Section;
import dev.nines.app.act.Target;
import dev.nines.app.document.Document;
import dev.nines.app.settings.Settings;
import dev.nines.diagrams.layout.Tidying;
import dev.nines.model.edit.Reorder;
import dev.nines.model.text.Message;

/// What arranges the drawing: lines, gaps, sizes, order, locks, layout, and what a drag snaps to.
public record ArrangeActs(Document document, Editor editor, Settings settings) {

    /// All of them, in the order of the menus.
    public List<Act> all() {
        return Stream.of(lines(), stacks(), layouts()).flatMap(List::stream).toList();
    }

    private static Act act(String id, Section section, Runnable work) {
        return Act.of(ArrangeActs.class, id, section, work);
    }

    private static String id(String act, Enum<?> what) {
        return act + "-" + what.name().toLowerCase(Locale.ROOT);
    }

    private List<Act> lines() {
        var needs = new Needs(document);
        var aligned = Stream.of(Tidying.Line.values()).map(line -> act(id("align", line), Section.ALIGN,
                () -> editor.align(line)).needs(needs.components(2)).keys("Shortcut+Alt+" + switch (line) {
                    case LEFT -> "Left";
                    case CENTRE -> "C";
                    case RIGHT -> "Right";
                    case TOP -> "Up";
                    case MIDDLE -> "M";
                    case BOTTOM -> "Down";
                }));
        var distributed = Stream.of(Tidying.Axis.values()).map(axis -> act(id("distribute", axis),
                Section.DISTRIBUTE, () -> editor.distribute(axis)).needs(needs.components(3))
                .keys(axis == Tidying.Axis.HORIZONTAL ? "Shortcut+Alt+H" : "Shortcut+Alt+V"));
        var matched = Stream.of(Tidying.Axis.values()).map(axis -> act(id("match", axis), Section.ARRANGE,
                () -> editor.matchSize(axis)).needs(needs.components(2)));
        return Stream.of(aligned, distributed, matched).flatMap(all -> all).toList();
    }

    private List<Act> stacks() {
        var needs = new Needs(document);
        var grouped = needs.components(1).and(
                Condition.that(editor::grouped, Message.of(ArrangeActs.class, "refused.ungroup")));
        return List.of(
                act("front", Section.ARRANGE, () -> editor.order(Reorder.End.FRONT)).keys("Shortcut+Shift+F")
                        .needs(needs.selection()).on(Target.COMPONENT, Target.CONTAINER),
                act("back", Section.ARRANGE, () -> editor.order(Reorder.End.BACK)).keys("Shortcut+Shift+B")
                        .needs(needs.selection()).on(Target.COMPONENT, Target.CONTAINER),
                act("lock", Section.ARRANGE, editor::lock).keys("Shortcut+L").needs(needs.components(1))
                        .on(Target.COMPONENT, Target.CONTAINER),
                act("group", Section.ARRANGE, editor::group).keys("Shortcut+G").needs(needs.components(2))
                        .on(Target.COMPONENT, Target.CONTAINER),
                act("ungroup", Section.ARRANGE, editor::ungroup).keys("Shortcut+Shift+U").needs(grouped)
                        .on(Target.COMPONENT, Target.CONTAINER),
                act("straighten", Section.ARRANGE, editor::straighten).keys("Alt+Shift+R")
                        .needs(Condition.that(editor::bends, Message.of(ArrangeActs.class, "refused.straight")))
                        .on(Target.CONNECTION));
    }

    private List<Act> layouts() {
        var needs = new Needs(document);
        var several = Condition.that(() -> needs.container().refusal() == null || needs.components(2).refusal() == null,
                Message.of(ArrangeActs.class, "refused.layout"));
        return List.of(
                act("layout", Section.LAYOUT, editor::layoutAll).keys("Shortcut+Alt+L").needs(needs.anything())
                        .on(Target.CANVAS),
                act("layout-selected", Section.LAYOUT, editor::layoutSelected).keys("Shortcut+Alt+Shift+L").needs(several)
                        .on(Target.CONTAINER),
                act("guides", Section.SNAP, () -> settings.guides().set(!settings.guides().get()))
                        .checked(settings.guides()),
                act("grid", Section.SNAP, () -> settings.grid().set(!settings.grid().get())).keys("Shortcut+Shift+G")
                        .checked(settings.grid()));
    }
}
