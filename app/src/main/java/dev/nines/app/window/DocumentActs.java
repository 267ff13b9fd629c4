package dev.nines.app.window;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.nines.app.act.Act;
import dev.nines.app.act.Condition;
import dev.nines.app.act.Needs;
import dev.nines.app.act.Scope;
import dev.nines.app.act.Section;
import dev.nines.app.act.Target;
import dev.nines.app.document.Document;
import dev.nines.app.editor.Editor;
import dev.nines.app.export.ExportFormat;
import dev.nines.app.look.Look;
import dev.nines.app.palette.Palette;
import dev.nines.app.sheet.FindSheet;
import dev.nines.model.Component;
import dev.nines.model.edit.Duplicate;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;

/// What can be done with an open design.
record DocumentActs(Shell shell, Document document, Editor editor, Palette palette, FindSheet finding,
        Panes panes, Look look) {

    private static final double STEP = 1.25;
    private static final double APART = 24;

    List<Act> all() {
        return Stream.of(files(), changes(), views()).flatMap(List::stream).toList();
    }

    private static Act act(String id, Section section, Runnable work) {
        return Act.of(DocumentActs.class, id, section, work);
    }

    private List<Act> files() {
        var unsaved = Condition.that(() -> document.dirty().get() || document.file().get() == null,
                Message.of(DocumentActs.class, "refused.saved"));
        var export = Stream.of(ExportFormat.values()).map(format -> act("export-" + format, Section.EXPORT,
                () -> new Exporting(shell.choosing(), shell).export(document, format)));
        return Stream.concat(Stream.of(
                act("save", Section.SAVE, shell::save).keys("Shortcut+S").needs(unsaved),
                act("save-as", Section.SAVE, shell::saveAs).keys("Shortcut+Shift+S"),
                act("close", Section.LEAVE, shell::close).keys("Shortcut+W")), export).toList();
    }

    private List<Act> changes() {
        var needs = new Needs(document);
        var sought = Condition.that(finding::found, Message.of(DocumentActs.class, "refused.sought"));
        var any = new Target[]{Target.CONTAINER, Target.CONNECTION};
        return List.of(
                act("undo", Section.HISTORY, document::undo).keys("Shortcut+Z").needs(needs.undoable()),
                act("redo", Section.HISTORY, document::redo).keys("Shortcut+Shift+Z", "Shortcut+Y")
                        .needs(needs.redoable()),
                act("duplicate", Section.CHANGE, this::duplicate).keys("Shortcut+D").needs(needs.components(1))
                        .on(Target.COMPONENT, Target.CONTAINER),
                act("delete", Section.CHANGE, editor::remove).keys("Delete", "Backspace").scope(Scope.ELEMENTS)
                        .needs(needs.selection()).on(Target.COMPONENT, any),
                act("find", Section.FIND, finding::show).keys("Shortcut+F").on(Target.CANVAS),
                act("find-next", Section.FIND, () -> finding.step(1)).keys("F3").needs(sought),
                act("find-previous", Section.FIND, () -> finding.step(-1)).keys("Shift+F3").needs(sought),
                act("outline", Section.FIND, palette::searchOutline).keys("Shortcut+Shift+O"),
                act("add", Section.ADD, palette::searchKinds).keys("Shortcut+K").on(Target.CANVAS, Target.CONTAINER));
    }

    private List<Act> views() {
        var needs = new Needs(document);
        return List.of(
                act("zoom-in", Section.ZOOM, () -> editor.zoom(STEP)).keys("Shortcut+Plus", "Shortcut+Equals",
                        "Shortcut+Add"),
                act("zoom-out", Section.ZOOM, () -> editor.zoom(1 / STEP)).keys("Shortcut+Minus", "Shortcut+Subtract"),
                act("actual-size", Section.ZOOM, editor::actualSize).keys("Shortcut+0", "Shortcut+Numpad 0"),
                act("fit", Section.ZOOM, editor::fit).keys("Shortcut+Shift+H").on(Target.CANVAS),
                act("fit-selection", Section.ZOOM, editor::fitSelection).keys("Shortcut+Shift+J")
                        .needs(needs.selection()).on(Target.COMPONENT, Target.CONTAINER, Target.CONNECTION),
                act("canvas", Section.PANES, editor::focus),
                act("next-pane", Section.PANES, () -> panes.step(1)).keys("F6"),
                act("previous-pane", Section.PANES, () -> panes.step(-1)).keys("Shift+F6"));
    }

    private void duplicate() {
        Set<ComponentId> chosen = document.selection().ids().get().stream().filter(ComponentId.class::isInstance)
                .map(ComponentId.class::cast).collect(Collectors.toSet());
        var before = document.design();
        document.apply(new Duplicate(chosen, APART, APART));
        var copies = document.design().components().stream().map(Component::id).filter(id -> before.find(id) == null)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        document.selection().set(Pasteboard.outermost(copies, document.design()));
    }
}
