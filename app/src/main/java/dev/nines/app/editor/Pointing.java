package dev.nines.app.editor;

import java.util.Set;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.Point;
import dev.nines.model.component.Kind;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Where on the canvas the mouse is: what is pasted comes to stand there.
public final class Pointing {

    private final Desk desk;
    private @Nullable Point2D mouse;

    /// A place within a container.
    ///
    /// @param container null: the bare canvas
    /// @param at from its top left corner
    public record Place(@Nullable ComponentId container, Point at) {}

    Pointing(Desk desk) {
        this.desk = desk;
        desk.canvas().addEventFilter(MouseEvent.ANY, event -> mouse = event.getEventType() == MouseEvent.MOUSE_EXITED
                ? null
                : new Point2D(event.getX(), event.getY()));
    }

    /// The pixel of the canvas; null where the mouse is elsewhere.
    public @Nullable Point2D pixel() {
        return mouse;
    }

    /// Where a component of a kind would stand; null where it may not, or the mouse is elsewhere.
    public @Nullable Place of(Kind kind) {
        var at = mouse;
        var picture = desk.canvas().picture();
        if (at == null || picture == null) {
            return null;
        }
        var view = desk.canvas().view();
        var x = view.drawingX(at.getX());
        var y = view.drawingY(at.getY());
        var landing = Landing.of(kind, desk.document().design(), picture, x, y, Set.of());
        if (!landing.allowed()) {
            return null;
        }
        var within = Targets.within(desk, landing.container(), new Bounds(x, y, 1, 1));
        var container = landing.container();
        return new Place(container == null ? null : container.id(), new Point(within.x(), within.y()));
    }
}
