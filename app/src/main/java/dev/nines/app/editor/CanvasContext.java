package dev.nines.app.editor;

import java.util.Objects;

import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;

import dev.nines.app.act.ActMenus;
import dev.nines.app.act.Target;
import org.jspecify.annotations.Nullable;

/// The context menus of the canvas: what can be done with what is under the mouse, or with what is selected.
final class CanvasContext {

    private final Desk desk;
    private @Nullable ActMenus menus;
    private @Nullable ContextMenu open;

    CanvasContext(Desk desk) {
        this.desk = desk;
        var canvas = desk.canvas();
        canvas.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (event.isKeyboardTrigger()) {
                show();
            } else {
                select(event.getX(), event.getY());
                show(event.getScreenX(), event.getScreenY());
            }
            event.consume();
        });
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> hide());
    }

    /// Makes its menus of these from now on.
    void serve(ActMenus now) {
        hide();
        menus = now;
    }

    private void select(double x, double y) {
        var piece = desk.canvas().hit(x, y);
        var selection = desk.document().selection();
        if (piece == null) {
            selection.clear();
        } else if (!selection.ids().get().contains(piece.id())) {
            selection.reach(desk.document().design(), piece.id());
        }
    }

    /// Shows the menu of what is selected, beside it.
    void show() {
        var canvas = desk.canvas();
        var picture = canvas.picture();
        var last = desk.document().selection().last();
        var place = last == null || picture == null || picture.of(last).isEmpty()
                ? null
                : canvas.view().onScreen(picture.of(last).getFirst().bounds());
        var x = place == null ? canvas.getWidth() / 2 : Math.clamp(place.centreX(), 0, canvas.getWidth());
        var y = place == null ? canvas.getHeight() / 2 : Math.clamp(place.centreY(), 0, canvas.getHeight());
        var point = canvas.localToScreen(x, y);
        if (point != null) {
            show(point.getX(), point.getY());
        }
    }

    private void show(double screenX, double screenY) {
        hide();
        var menu = Objects.requireNonNull(menus).context(Target.of(desk.document()));
        if (!menu.getItems().isEmpty()) {
            open = menu;
            menu.show(desk.canvas(), screenX, screenY);
        }
    }

    private void hide() {
        if (open != null) {
            open.hide();
            open = null;
        }
    }
}
