package dev.nines.app.editor;

import java.util.LinkedHashSet;
import java.util.Set;

import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

import dev.nines.app.document.Document;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.quantity.ElementId;
import org.jspecify.annotations.Nullable;

/// The canvas by mouse: select, marquee, pan, zoom, move.
///
/// A drag moves a preview; the design changes once, when the button is let go.
final class CanvasMouse {

    /// Pixels that a press may wander before it is a drag.
    private static final double SLOP = 4;
    private static final double ZOOM_PER_NOTCH = 1.0018;

    /// What a drag is doing.
    private enum Act {
        NONE,
        PAN,
        MARQUEE,
        MOVE
    }

    private final CanvasView canvas;
    private final Document document;
    private final Moving moving;
    private Act act = Act.NONE;
    private boolean space;
    private double startX;
    private double startY;
    private double lastX;
    private double lastY;
    private @Nullable Piece pressed;
    private Set<ElementId> before = Set.of();

    CanvasMouse(CanvasView canvas, Document document, Moving moving) {
        this.canvas = canvas;
        this.document = document;
        this.moving = moving;
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> canvas.hover(null));
        canvas.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        canvas.addEventHandler(ZoomEvent.ZOOM, event -> {
            canvas.zoom(event.getZoomFactor(), event.getX(), event.getY());
            event.consume();
        });
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, event -> space(event, true));
        canvas.addEventHandler(KeyEvent.KEY_RELEASED, event -> space(event, false));
    }

    private void space(KeyEvent event, boolean down) {
        if (event.getCode() == KeyCode.SPACE) {
            space = down;
            canvas.setCursor(down ? Cursor.OPEN_HAND : Cursor.DEFAULT);
            event.consume();
        }
        if (event.getCode() == KeyCode.ESCAPE && act != Act.NONE) {
            give(Act.NONE);
            event.consume();
        }
    }

    private void press(MouseEvent event) {
        canvas.requestFocus();
        startX = lastX = event.getX();
        startY = lastY = event.getY();
        pressed = null;
        if (event.getButton() == MouseButton.MIDDLE || space) {
            give(Act.PAN);
            canvas.setCursor(Cursor.CLOSED_HAND);
        } else if (event.getButton() == MouseButton.PRIMARY) {
            pressed = canvas.hit(event.getX(), event.getY());
            select(event);
        }
        event.consume();
    }

    private void select(MouseEvent event) {
        var adding = event.isShiftDown() || event.isShortcutDown();
        var id = pressed == null ? null : pressed.id();
        if (id == null) {
            before = adding ? new LinkedHashSet<>(document.selection().ids().get()) : Set.of();
            if (!adding) {
                document.selection().clear();
            }
        } else if (adding) {
            document.selection().toggle(id);
        } else if (!document.selection().ids().get().contains(id)) {
            document.selection().set(id);
        }
    }

    private void drag(MouseEvent event) {
        if (act == Act.NONE && Math.hypot(event.getX() - startX, event.getY() - startY) > SLOP
                && event.isPrimaryButtonDown()) {
            give(pressed == null
                    ? Act.MARQUEE
                    : pressed.sort() != Piece.Sort.LINE && moving.mayMove() ? Act.MOVE : Act.NONE);
        }
        switch (act) {
            case PAN -> canvas.pan(event.getX() - lastX, event.getY() - lastY);
            case MARQUEE -> marquee(Bounds.between(startX, startY, event.getX(), event.getY()));
            case MOVE -> canvas.preview(event.getX() - startX, event.getY() - startY);
            case NONE -> {
                // a press that has not wandered
            }
        }
        lastX = event.getX();
        lastY = event.getY();
        event.consume();
    }

    private void marquee(Bounds area) {
        canvas.marquee(area);
        var caught = new LinkedHashSet<>(before);
        canvas.within(area, caught::add);
        document.selection().set(caught);
    }

    private void release(MouseEvent event) {
        if (act == Act.MOVE) {
            var scale = canvas.view().scale();
            moving.move(Math.rint((event.getX() - startX) / scale), Math.rint((event.getY() - startY) / scale));
        } else if (act == Act.NONE && pressed != null && event.getButton() == MouseButton.PRIMARY
                && !event.isShiftDown() && !event.isShortcutDown()) {
            document.selection().set(pressed.id());
        }
        give(Act.NONE);
        event.consume();
    }

    private void give(Act next) {
        act = next;
        canvas.marquee(null);
        canvas.preview(0, 0);
        canvas.setCursor(space ? Cursor.OPEN_HAND : Cursor.DEFAULT);
    }

    private void move(MouseEvent event) {
        canvas.hover(space ? null : canvas.hit(event.getX(), event.getY()));
    }

    private void scroll(ScrollEvent event) {
        if (event.isShortcutDown()) {
            canvas.zoom(Math.pow(ZOOM_PER_NOTCH, event.getDeltaY()), event.getX(), event.getY());
        } else if (event.isShiftDown() && event.getDeltaX() == 0) {
            canvas.pan(event.getDeltaY(), 0);
        } else {
            canvas.pan(event.getDeltaX(), event.getDeltaY());
        }
        event.consume();
    }
}
