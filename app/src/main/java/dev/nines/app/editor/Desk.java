package dev.nines.app.editor;

import java.util.function.Consumer;

import dev.nines.app.document.Document;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.Component;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// What every act on the canvas works with.
///
/// @param canvas shows the drawing
/// @param document what is drawn
/// @param reasons says why something is refused
/// @param say tells a person something for a while
record Desk(CanvasView canvas, Document document, Reasons reasons, Consumer<String> say) {

    /// Where a component is drawn, in units of the drawing; null where it is not.
    @Nullable
    Bounds drawn(@Nullable ComponentId id) {
        var picture = canvas.picture();
        return id == null || picture == null || picture.of(id).isEmpty() ? null : picture.of(id).getFirst().bounds();
    }

    /// The same in pixels of the canvas.
    @Nullable
    Bounds onScreen(@Nullable Component component) {
        var place = component == null ? null : drawn(component.id());
        return place == null ? null : canvas.view().onScreen(place);
    }

    /// A component that is selected, alone; else null.
    @Nullable
    Component single() {
        var ids = document.selection().ids().get();
        return ids.size() == 1 && ids.getFirst() instanceof ComponentId id ? document.design().find(id) : null;
    }
}
