package dev.nines.app.palette;

import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import dev.nines.app.editor.Editor;
import dev.nines.model.component.Kind;

/// A kind that the mouse pulls out of the list, wherever in the window it goes, until the button is let go or Esc
/// pressed.
final class KindDrag {

    /// Pixels that a press may wander before it is a drag.
    private static final double SLOP = 4;

    private final Scene scene;
    private final Editor editor;
    private final Kind kind;
    private final MouseEvent start;
    private final EventHandler<MouseEvent> dragged = this::dragged;
    private final EventHandler<MouseEvent> released = this::released;
    private final EventHandler<KeyEvent> key = this::key;
    private boolean dragging;

    /// Begins when the button is pressed.
    KindDrag(Scene scene, Editor editor, Kind kind, MouseEvent start) {
        this.scene = scene;
        this.editor = editor;
        this.kind = kind;
        this.start = start;
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, released);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key);
    }

    private void dragged(MouseEvent event) {
        dragging |= Math.hypot(event.getSceneX() - start.getSceneX(), event.getSceneY() - start.getSceneY()) > SLOP;
        if (dragging) {
            scene.setCursor(Cursor.CLOSED_HAND);
            editor.dragged(kind, event);
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        end();
        if (dragging) {
            editor.dropped(event);
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            end();
            editor.dragEnded();
            event.consume();
        }
    }

    private void end() {
        scene.setCursor(null);
        scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
        scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, released);
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, key);
    }
}
