package dev.nines.app.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import dev.nines.app.document.Answers;
import dev.nines.app.look.Look;
import dev.nines.diagrams.compose.Badge;
import dev.nines.diagrams.compose.BadgePlaces;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Explains a badge that is clicked, and by keyboard all badges of a component.
final class BadgeClicks {

    private final Desk desk;
    private final Look look;
    private final Supplier<@Nullable Answers> answers;
    private final BadgeCard card;
    private Consumer<Badge.Kind> open = _ -> {};

    BadgeClicks(Desk desk, Look look, Supplier<@Nullable Answers> answers) {
        this.desk = desk;
        this.look = look;
        this.answers = answers;
        var canvas = desk.canvas();
        card = new BadgeCard(kind -> open.accept(kind), canvas::requestFocus);
        canvas.over(card);
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (!within(event.getTarget())) {
                card.leave();
            }
        });
        canvas.addEventFilter(ScrollEvent.SCROLL, _ -> card.leave());
        canvas.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /// Leads to the page on a badge from now on.
    void serve(Consumer<Badge.Kind> pages) {
        open = pages;
    }

    private boolean within(Object target) {
        for (var node = target instanceof Node one ? one : null; node != null; node = node.getParent()) {
            if (node == card) {
                return true;
            }
        }
        return false;
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || event.getClickCount() != 1 || !event.isStillSincePress()
                || within(event.getTarget())) {
            return;
        }
        var piece = desk.canvas().hit(event.getX(), event.getY());
        if (piece != null && piece.id() instanceof ComponentId id && !piece.label()) {
            var view = desk.canvas().view();
            var kind = BadgePlaces.at(piece.bounds(), piece.sort() == Piece.Sort.CARD, view.drawingX(event.getX()),
                    view.drawingY(event.getY()));
            if (kind != null && look.settings().badges().get().contains(kind)) {
                explain(id, List.of(kind), view.onScreen(piece.bounds()));
            }
        }
    }

    /// Explains all badges of a component.
    void explain(ComponentId id) {
        var place = desk.drawn(id);
        if (place != null) {
            var shown = new ArrayList<>(List.of(Badge.Kind.values()));
            shown.retainAll(look.settings().badges().get());
            explain(id, shown, desk.canvas().view().onScreen(place));
        }
    }

    private void explain(ComponentId id, List<Badge.Kind> kinds, Bounds place) {
        var known = answers.get();
        var component = desk.document().design().find(id);
        if (known == null || component == null) {
            return;
        }
        var texts = look.texts(BadgeClicks.class);
        var reasons = BadgeReason.of(id, kinds, known, texts);
        if (!reasons.isEmpty()) {
            card.show(component.label(), reasons, texts, place,
                    new Bounds(0, 0, desk.canvas().getWidth(), desk.canvas().getHeight()));
        }
    }

    /// Whether the card is seen.
    boolean shown() {
        return card.isVisible();
    }
}
