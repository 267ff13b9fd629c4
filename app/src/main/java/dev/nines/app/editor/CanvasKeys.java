package dev.nines.app.editor;

import java.util.Comparator;
import java.util.List;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import dev.nines.app.document.Document;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.Component;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// The canvas by keyboard: Tab goes through the components, arrows move what is selected, with Ctrl they go
/// to the nearest in a direction.
final class CanvasKeys {

    private static final double PAGE = 0.8;
    private static final double FAR = 2 * Snapping.GRID;

    private final CanvasView canvas;
    private final Document document;
    private final Moving moving;
    private final Runnable edit;
    private final Runnable rename;

    /// Keys of a canvas.
    ///
    /// @param edit leads to the settings of what is selected
    /// @param rename lets a person rename what is selected in its place
    CanvasKeys(Desk desk, Moving moving, Runnable edit, Runnable rename) {
        this.canvas = desk.canvas();
        this.document = desk.document();
        this.moving = moving;
        this.edit = edit;
        this.rename = rename;
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        var known = event.isShortcutDown() ? walked(event) : done(event);
        if (known) {
            event.consume();
        }
    }

    /// With Ctrl, arrows go to the nearest component in their direction.
    private boolean walked(KeyEvent event) {
        return switch (event.getCode()) {
            case KeyCode.LEFT -> towards(-1, 0);
            case KeyCode.RIGHT -> towards(1, 0);
            case KeyCode.UP -> towards(0, -1);
            case KeyCode.DOWN -> towards(0, 1);
            default -> false;
        };
    }

    private boolean done(KeyEvent event) {
        var far = event.isShiftDown() ? FAR : 1;
        return switch (event.getCode()) {
            case KeyCode.TAB -> step(event.isShiftDown() ? -1 : 1);
            case KeyCode.LEFT -> moving.nudge(-far, 0) || towards(-1, 0);
            case KeyCode.RIGHT -> moving.nudge(far, 0) || towards(1, 0);
            case KeyCode.UP -> moving.nudge(0, -far) || towards(0, -1);
            case KeyCode.DOWN -> moving.nudge(0, far) || towards(0, 1);
            case KeyCode.F2 -> renamed();
            case KeyCode.PAGE_UP -> pan(PAGE);
            case KeyCode.PAGE_DOWN -> pan(-PAGE);
            case KeyCode.ESCAPE -> clear();
            case KeyCode.ENTER -> edit();
            default -> false;
        };
    }

    private boolean renamed() {
        rename.run();
        return true;
    }

    /// The next or previous component; beyond the last, Tab leaves the canvas.
    private boolean step(int by) {
        var all = document.design().components();
        var at = current() == null ? by > 0 ? -1 : all.size() : all.placeOf(current());
        var next = at + by;
        if (next < 0 || next >= all.size()) {
            return false;
        }
        go(all.get(next).id());
        return true;
    }

    private @Nullable ComponentId current() {
        return document.selection().last() instanceof ComponentId id ? id : null;
    }

    private boolean towards(int dx, int dy) {
        var picture = canvas.picture();
        var from = current();
        if (picture == null) {
            return false;
        }
        if (from == null || picture.of(from).isEmpty()) {
            return step(1);
        }
        var start = picture.of(from).getFirst().bounds();
        document.design().components().stream()
                .filter(one -> !one.id().equals(from) && !picture.of(one.id()).isEmpty())
                .filter(one -> ahead(picture, start, one, dx, dy) > 1)
                .min(Comparator.comparingDouble(one -> ahead(picture, start, one, dx, dy)
                        + 2 * beside(picture, start, one, dx, dy)))
                .ifPresent(one -> go(one.id()));
        return true;
    }

    private static double ahead(Picture picture, Bounds start, Component one, int dx,
            int dy) {
        var place = picture.of(one.id()).getFirst().bounds();
        return (place.centreX() - start.centreX()) * dx + (place.centreY() - start.centreY()) * dy;
    }

    private static double beside(Picture picture, Bounds start, Component one, int dx,
            int dy) {
        var place = picture.of(one.id()).getFirst().bounds();
        return Math.abs((place.centreX() - start.centreX()) * dy)
                + Math.abs((place.centreY() - start.centreY()) * dx);
    }

    private void go(ComponentId id) {
        document.selection().set(List.of(id));
        canvas.reveal(id);
    }

    private boolean pan(double share) {
        canvas.pan(0, canvas.getHeight() * share);
        return true;
    }

    private boolean clear() {
        document.selection().clear();
        return true;
    }

    private boolean edit() {
        if (document.selection().ids().get().isEmpty()) {
            return false;
        }
        edit.run();
        return true;
    }
}
