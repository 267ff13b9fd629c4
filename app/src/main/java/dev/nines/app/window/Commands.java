package dev.nines.app.window;

import java.util.stream.Collectors;

import dev.nines.app.document.Document;
import dev.nines.app.editor.Editor;
import dev.nines.app.look.Look;
import dev.nines.app.palette.Palette;
import dev.nines.model.Element;
import dev.nines.model.edit.Duplicate;
import dev.nines.model.quantity.ComponentId;

/// What menus, buttons and keys do with an open design.
record Commands(Shell shell, Document document, Editor editor, Palette palette, Look look) {

    private static final double STEP = 1.25;
    private static final double APART = 24;

    void zoomIn() {
        editor.zoom(STEP);
    }

    void zoomOut() {
        editor.zoom(1 / STEP);
    }

    void selectAll() {
        document.selection().set(document.design().components().stream().map(Element::id).toList());
    }

    void selectNone() {
        document.selection().clear();
    }

    void delete() {
        document.removeSelected();
    }

    void duplicate() {
        var chosen = document.selection().ids().get().stream().filter(ComponentId.class::isInstance)
                .map(ComponentId.class::cast).collect(Collectors.toSet());
        if (!chosen.isEmpty()) {
            document.apply(new Duplicate(chosen, APART, APART));
        }
    }

    void export(String ending) {
        new Exporting(shell.choosing(), shell.asking(), look).export(document, ending);
    }
}
