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

import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.Component;
import dev.nines.model.edit.Groups;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import dev.nines.model.quantity.ElementId;
import org.jspecify.annotations.Nullable;

/// The canvas by mouse: select, marquee, pan, zoom, move, resize, connect.
///
/// A drag shows what it would do; the design changes once, when the button is let go.
final class CanvasMouse {

    /// Pixels that a press may wander before it is a drag.
    private static final double SLOP = 4;
    private static final double ZOOM_PER_NOTCH = 1.0018;

    private final CanvasView canvas;
    private final Desk desk;
    private final Moving moving;
    private final WireMouse wires;
    private final Runnable rename;
    private @Nullable Drag drag;
    private @Nullable Drag wireEnd;
    private boolean space;
    private boolean tapped;
    private Runnable tap = () -> {};
    private boolean armed;
    /// Whether the press selected what it is on: the click has nothing left to do.
    private boolean fresh;
    private double startX;
    private double startY;
    private @Nullable Piece pressed;
    private @Nullable Handle grip;
    private @Nullable Component gripped;
    private Set<ElementId> before = Set.of();

    /// The mouse on a canvas.
    ///
    /// @param rename lets a person rename what is selected in its place
    CanvasMouse(Desk desk, Moving moving, Runnable rename) {
        this.canvas = desk.canvas();
        this.wires = new WireMouse(desk);
        this.rename = rename;
        this.desk = desk;
        this.moving = moving;
        canvas.grips(id -> Grips.of(desk.document().design(), id));
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
            if (down && !space) {
                tapped = true;
            } else if (!down && tapped) {
                tap.run();
            }
            space = down;
            canvas.setCursor(down ? Cursor.OPEN_HAND : Cursor.DEFAULT);
            event.consume();
        }
        if (event.getCode() == KeyCode.ESCAPE && drag != null) {
            end();
            pressed = null;
            armed = false;
            event.consume();
        }
    }

    /// Does something when the space bar is pressed and let go, with no drag between.
    void onTap(Runnable act) {
        tap = act;
    }

    private void press(MouseEvent event) {
        canvas.requestFocus();
        tapped = false;
        startX = event.getX();
        startY = event.getY();
        pressed = null;
        grip = null;
        wireEnd = null;
        fresh = false;
        armed = event.getButton() == MouseButton.PRIMARY;
        if (event.getButton() == MouseButton.MIDDLE || space) {
            drag = new Pan(event);
            canvas.setCursor(Cursor.CLOSED_HAND);
        } else if (event.getButton() == MouseButton.PRIMARY) {
            wireEnd = wires.end(event.getX(), event.getY());
            if (wireEnd == null) {
                grip(event);
            }
            if (wireEnd == null && grip == null) {
                var bend = wires.bend(startX, startY);
                pressed = canvas.hit(event.getX(), event.getY());
                select(event);
                canvas.bend(bend);
            }
        }
        event.consume();
    }

    /// Takes the handle under the pointer: of what is selected alone, or of what the pointer is over.
    private void grip(MouseEvent event) {
        for (var piece : canvas.gripped()) {
            var component = piece.id() instanceof ComponentId id ? desk.document().design().find(id) : null;
            var handle = component == null ? null : canvas.handle(piece, event.getX(), event.getY());
            if (handle != null && component != null) {
                grip = handle;
                gripped = component;
                return;
            }
        }
    }

    private void select(MouseEvent event) {
        var selection = desk.document().selection();
        var adding = event.isShiftDown() || event.isShortcutDown();
        var id = pressed == null ? null : pressed.id();
        if (id == null) {
            before = adding ? new LinkedHashSet<>(selection.ids().get()) : Set.of();
            if (!adding) {
                selection.clear();
            }
        } else if (adding) {
            selection.toggle(desk.document().design(), id);
        } else if (!selection.ids().get().contains(id)) {
            reach(event, id);
            fresh = true;
        }
    }

    /// Selects what is clicked with its group, or without it where Alt is down.
    private void reach(MouseEvent event, ElementId id) {
        if (event.isAltDown()) {
            desk.document().selection().set(id);
        } else {
            desk.document().selection().reach(desk.document().design(), id);
        }
    }

    private void drag(MouseEvent event) {
        if (drag == null && armed
                && Math.hypot(event.getX() - startX, event.getY() - startY) > SLOP) {
            drag = begun(event);
        }
        if (drag != null) {
            drag.to(event);
        }
        event.consume();
    }

    private @Nullable Drag begun(MouseEvent event) {
        if (wireEnd != null) {
            return wireEnd;
        }
        var handle = grip;
        var component = gripped;
        if (handle != null && component != null) {
            var place = desk.drawn(component.id());
            return !handle.resizes()
                    ? ConnectDrag.from(desk, component, handle)
                    : place == null ? null : new ResizeDrag(desk, moving, component, place, handle, event);
        }
        if (pressed == null) {
            return new Marquee();
        }
        if (pressed.id() instanceof ConnectionId) {
            return wires.part(startX, startY);
        }
        if (moving.movable().isEmpty()) {
            desk.refuseLocked(moving.chosen());
            armed = false;
            return null;
        }
        return new MoveDrag(desk, moving, startX, startY);
    }

    private void release(MouseEvent event) {
        var done = drag;
        if (done != null) {
            drag = null;
            done.drop(event);
            done.end();
            end();
        } else if (pressed != null && event.getClickCount() == 2 && event.isStillSincePress()) {
            twice(pressed);
        } else if (pressed != null && event.getButton() == MouseButton.PRIMARY && !event.isShiftDown()
                && !event.isShortcutDown() && !fresh) {
            reach(event, pressed.id());
        }
        pressed = null;
        grip = null;
        wireEnd = null;
        armed = false;
        event.consume();
    }

    /// A double click writes a name, or takes a bend of a connection away.
    private void twice(Piece piece) {
        desk.document().selection().set(piece.id());
        if (!Unbending.clicked(desk)) {
            rename.run();
        }
    }

    private void end() {
        if (drag != null) {
            drag.end();
            drag = null;
        }
        canvas.setCursor(space ? Cursor.OPEN_HAND : Cursor.DEFAULT);
    }

    private void move(MouseEvent event) {
        var under = space ? null : canvas.hit(event.getX(), event.getY());
        canvas.hover(under);
        if (!space) {
            canvas.setCursor(cursor(event, under));
        }
    }

    private Cursor cursor(MouseEvent event, @Nullable Piece under) {
        var wire = wires.cursor(event.getX(), event.getY(), under);
        if (wire != null) {
            return wire;
        }
        for (var piece : canvas.gripped()) {
            var handle = canvas.handle(piece, event.getX(), event.getY());
            if (handle != null) {
                return handle.cursor();
            }
        }
        return Cursor.DEFAULT;
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

    /// Moves what is seen of the drawing.
    private final class Pan implements Drag {

        private double lastX;
        private double lastY;

        Pan(MouseEvent start) {
            lastX = start.getX();
            lastY = start.getY();
        }

        @Override
        public void to(MouseEvent event) {
            canvas.pan(event.getX() - lastX, event.getY() - lastY);
            lastX = event.getX();
            lastY = event.getY();
        }

        @Override
        public void drop(MouseEvent event) {
            // it has been done all along
        }

        @Override
        public void end() {
            // nothing is left to be seen
        }
    }

    /// Selects what lies within a rectangle: outlined all along, selected when the button is let go.
    private final class Marquee implements Drag {

        private Set<ElementId> caught = before;

        @Override
        public void to(MouseEvent event) {
            var area = Bounds.between(startX, startY, event.getX(), event.getY());
            canvas.marquee(area);
            caught = new LinkedHashSet<>(before);
            canvas.within(area, caught::add);
            canvas.outline(Groups.whole(desk.document().design(), caught));
        }

        @Override
        public void drop(MouseEvent event) {
            desk.document().selection().set(Groups.whole(desk.document().design(), caught));
        }

        @Override
        public void end() {
            canvas.marquee(null);
            canvas.outline(new LinkedHashSet<>(desk.document().selection().ids().get()));
        }
    }
}
