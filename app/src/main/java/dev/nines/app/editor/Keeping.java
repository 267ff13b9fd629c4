package dev.nines.app.editor;

import java.util.Set;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.quantity.ElementId;
import org.jspecify.annotations.Nullable;

/// Keeps in view what a person looks at while panes open and close around the canvas: a drawing that was fitted stays fitted, and what
/// is selected and was seen is still seen.
final class Keeping {

    private static final double MARGIN = 12;
    private static final double COSY = 1.0;
    /// A drawing that was fitted gets no smaller than that because a pane has opened: names and icons are still drawn.
    private static final double RECOGNISED = 0.37;
    private static final double AROUND = 24;

    private @Nullable Viewport fitted;

    /// The whole drawing.
    ///
    /// @param least scale; what does not fit then begins at the top left
    Viewport fitted(Viewport view, Bounds whole, double least) {
        var next = view.fitted(whole, MARGIN, COSY).readable(whole, least, MARGIN);
        fitted = next;
        return next;
    }

    /// The view on a canvas of another size.
    Viewport resized(Viewport before, double width, double height, @Nullable Picture picture, Set<ElementId> selected) {
        var next = before.sized(width, height);
        if (picture == null || before.width() <= 0) {
            return next;
        }
        boolean narrower = !next.seen().contains(picture.content());
        if (before.equals(fitted) || narrower && before.seen().contains(picture.content())) {
            return fitted(next, picture.bounds(), RECOGNISED);
        }
        for (var id : selected) {
            for (var piece : picture.of(id)) {
                if (before.seen().contains(piece.bounds()) && !next.seen().contains(piece.bounds())) {
                    return next.revealing(piece.bounds(), AROUND);
                }
            }
        }
        return next;
    }
}
