package dev.nines.app.editor;

import java.util.function.Function;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.quantity.ElementId;
import org.jspecify.annotations.Nullable;

/// Shows a card about what the mouse rests on, and takes it away at the next thing a person does.
final class Hovering {

    private final CanvasView canvas;
    private final HoverCard card = new HoverCard();
    private final Function<ElementId, @Nullable Facts> facts;
    private @Nullable ElementId about;

    /// Cards on a canvas.
    ///
    /// @param facts what is known about an element
    Hovering(CanvasView canvas, Function<ElementId, @Nullable Facts> facts) {
        this.canvas = canvas;
        this.facts = facts;
        canvas.over(card);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> leave());
        canvas.addEventFilter(MouseEvent.MOUSE_DRAGGED, _ -> leave());
        canvas.addEventFilter(MouseEvent.MOUSE_EXITED, _ -> leave());
        canvas.addEventFilter(ScrollEvent.SCROLL, _ -> leave());
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, _ -> leave());
        canvas.focusedProperty().addListener((_, _, _) -> leave());
    }

    private void leave() {
        about = null;
        card.leave();
    }

    private void moved(MouseEvent event) {
        var piece = canvas.hit(event.getX(), event.getY());
        var id = piece == null ? null : piece.id();
        if (piece == null || id == null) {
            leave();
        } else if (!id.equals(about)) {
            about = id;
            var known = facts.apply(id);
            if (known == null) {
                card.leave();
            } else {
                var point = new Bounds(event.getX() - 4, event.getY() - 4, 16, 16);
                card.soon(known, piece.sort() == Piece.Sort.CARD ? canvas.view().onScreen(piece.bounds()) : point, whole());
            }
        }
    }

    /// Shows the card of an element at once, for a person who has no mouse.
    void show(ElementId id) {
        var picture = canvas.picture();
        var piece = picture == null ? null : picture.of(id).stream().findFirst().orElse(null);
        if (piece != null) {
            about = id;
            card.show(facts.apply(id), canvas.view().onScreen(piece.bounds()), whole());
        }
    }

    private Bounds whole() {
        return new Bounds(0, 0, canvas.getWidth(), canvas.getHeight());
    }
}
