package dev.nines.app.editor;

import java.util.Set;

import javafx.scene.input.MouseEvent;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.Component;
import dev.nines.model.check.Calls;
import dev.nines.model.component.Kind;
import dev.nines.model.edit.Connect;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Draws a connection from a component to the one under the pointer.
final class ConnectDrag implements Drag {

    private static final Set<String> GROUND = Set.of("region", "vpc", "availability-zone", "subnet");

    private final Desk desk;
    private final Component from;
    private final Handle handle;

    ConnectDrag(Desk desk, Component from, Handle handle) {
        this.desk = desk;
        this.from = from;
        this.handle = handle;
    }

    /// The component under the pointer that would be called, or that refuses; null where only ground is.
    private @Nullable Component target(MouseEvent event) {
        var under = smallest(desk.canvas().view().drawingX(event.getX()),
                desk.canvas().view().drawingY(event.getY()));
        for (var at = under; at != null; at = desk.document().design().parent(at)) {
            if (!at.equals(from) && Calls.allowed(from.kind(), at.kind())) {
                return at;
            }
        }
        return under == null || under.equals(from) || isGround(under.kind()) ? null : under;
    }

    private static boolean isGround(Kind kind) {
        return GROUND.contains(kind.name());
    }

    private @Nullable Component smallest(double x, double y) {
        var picture = desk.canvas().picture();
        if (picture == null) {
            return null;
        }
        var best = new Piece[1];
        picture.within(new Bounds(x, y, 1, 1), piece -> {
            if (!piece.label() && piece.sort() != Piece.Sort.LINE && piece.bounds().contains(x, y)
                    && (best[0] == null || area(piece) <= area(best[0]))) {
                best[0] = piece;
            }
        });
        return best[0] != null && best[0].id() instanceof ComponentId id ? desk.document().design().find(id) : null;
    }

    private static double area(Piece piece) {
        return piece.bounds().width() * piece.bounds().height();
    }

    /// Why a connection is refused, or null.
    private @Nullable String refusal(Component to) {
        if (!Calls.allowed(from.kind(), to.kind())) {
            return desk.reasons().connection(from, to, Calls.callees(from.kind()));
        }
        var twice = desk.document().design().connections().stream()
                .anyMatch(one -> one.from().equals(from.id()) && one.to().equals(to.id()));
        return twice ? desk.reasons().twice(from, to) : null;
    }

    @Override
    public void to(MouseEvent event) {
        var sketch = desk.canvas().sketch().begin();
        sketch.line(handle.x(), handle.y(), event.getX(), event.getY(), "rubber");
        var target = target(event);
        if (target != null) {
            var refusal = refusal(target);
            sketch.target(desk.onScreen(target), refusal == null);
            if (refusal != null) {
                sketch.words(refusal, event.getX(), event.getY(), false);
            }
        }
        sketch.show();
    }

    @Override
    public void drop(MouseEvent event) {
        var target = target(event);
        if (target == null) {
            return;
        }
        var refusal = refusal(target);
        if (refusal != null) {
            desk.say().accept(refusal);
            return;
        }
        var connection = NewConnections.between(desk.document().design(), from, target);
        desk.document().settle();
        desk.document().apply(new Connect(connection));
        desk.document().settle();
        desk.document().selection().set(connection.id());
    }

    @Override
    public void end() {
        desk.canvas().sketch().clear();
    }
}
