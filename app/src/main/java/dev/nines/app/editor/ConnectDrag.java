package dev.nines.app.editor;

import java.util.Set;

import javafx.scene.input.MouseEvent;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.check.Calls;
import dev.nines.model.component.Kind;
import dev.nines.model.edit.Connect;
import dev.nines.model.edit.Reconnect;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Draws a connection from a component to the one under the pointer, or leads one end of a connection that is there to
/// another component.
final class ConnectDrag implements Drag {

    private static final Set<String> GROUND = Set.of("region", "vpc", "availability-zone", "subnet");

    private final Desk desk;
    private final Component fixed;
    private final boolean outward;
    private final @Nullable Connection led;
    private final double startX;
    private final double startY;

    private ConnectDrag(Desk desk, Component fixed, boolean outward, @Nullable Connection led, double startX,
            double startY) {
        this.desk = desk;
        this.fixed = fixed;
        this.outward = outward;
        this.led = led;
        this.startX = startX;
        this.startY = startY;
    }

    /// A new connection from a component.
    static ConnectDrag from(Desk desk, Component from, Handle handle) {
        return new ConnectDrag(desk, from, true, null, handle.x(), handle.y());
    }

    /// Another end for a connection; the one at a component stays.
    ///
    /// @param outward whether the connection leads away from what stays
    /// @param startX where that end stands, in pixels of the canvas
    /// @param startY the same downwards
    static ConnectDrag leading(Desk desk, Connection led, Component fixed, boolean outward, double startX,
            double startY) {
        return new ConnectDrag(desk, fixed, outward, led, startX, startY);
    }

    private boolean allowed(Component other) {
        return outward ? Calls.allowed(fixed.kind(), other.kind()) : Calls.allowed(other.kind(), fixed.kind());
    }

    /// The component under the pointer that would be connected, or that refuses; null where only ground is.
    private @Nullable Component target(MouseEvent event) {
        var under = smallest(desk.canvas().view().drawingX(event.getX()),
                desk.canvas().view().drawingY(event.getY()));
        for (var at = under; at != null; at = desk.document().design().parent(at)) {
            if (!at.equals(fixed) && allowed(at)) {
                return at;
            }
        }
        return under == null || under.equals(fixed) || isGround(under.kind()) ? null : under;
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
    private @Nullable String refusal(Component other) {
        var from = outward ? fixed : other;
        var to = outward ? other : fixed;
        if (!allowed(other)) {
            return desk.reasons().connection(from, to, Calls.callees(from.kind()));
        }
        var twice = desk.document().design().connections().stream().anyMatch(one -> one.from().equals(from.id())
                && one.to().equals(to.id()) && (led == null || !one.id().equals(led.id())));
        return twice ? desk.reasons().twice(from, to) : null;
    }

    @Override
    public void to(MouseEvent event) {
        var sketch = desk.canvas().sketch().begin();
        var target = target(event);
        var refusal = target == null ? null : refusal(target);
        if (target != null) {
            sketch.target(desk.onScreen(target), refusal == null);
        }
        sketch.arrow(startX, startY, event.getX(), event.getY(), outward, refusal == null);
        if (refusal != null) {
            sketch.words(refusal, event.getX(), event.getY(), false);
        }
        sketch.show();
    }

    @Override
    public void drop(MouseEvent event) {
        var target = target(event);
        var refusal = target == null ? null : refusal(target);
        if (refusal != null) {
            desk.say().accept(refusal);
        } else if (target != null) {
            connect(target);
        }
    }

    private void connect(Component target) {
        var from = outward ? fixed : target;
        var to = outward ? target : fixed;
        desk.document().settle();
        if (led == null) {
            var connection = NewConnections.between(desk.document().design(), from, to);
            desk.document().apply(new Connect(connection));
            desk.document().selection().set(connection.id());
        } else {
            desk.document().apply(new Reconnect(led.id(), from.id(), to.id()));
        }
        desk.document().settle();
    }

    @Override
    public void end() {
        desk.canvas().sketch().clear();
    }
}
