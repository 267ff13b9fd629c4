package dev.nines.app.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.nines.app.document.Document;
import dev.nines.model.Component;
import dev.nines.model.Placement;
import dev.nines.model.edit.Place;
import dev.nines.model.quantity.ComponentId;

/// Moves what is selected: what the layout had placed stands where it was drawn, moved, from then on.
final class Moving {

    private final CanvasView canvas;
    private final Document document;

    Moving(CanvasView canvas, Document document) {
        this.canvas = canvas;
        this.document = document;
    }

    /// Whether anything that is selected may be moved.
    boolean mayMove() {
        return !places(0, 0).isEmpty();
    }

    /// Moves what is selected, in units of the drawing.
    void move(double dx, double dy) {
        if (dx != 0 || dy != 0) {
            document.apply(new Place(places(dx, dy)));
            document.settle();
        }
    }

    private Map<ComponentId, Placement> places(double dx, double dy) {
        var selected = document.selection().ids().get();
        var picture = canvas.picture();
        var places = new LinkedHashMap<ComponentId, Placement>();
        for (var id : selected) {
            var component = id instanceof ComponentId one ? document.design().find(one) : null;
            if (component != null && !component.locked() && !carried(component, selected)) {
                var place = picture == null ? null : picture.placement(component);
                if (place != null) {
                    places.put(component.id(), place.movedBy(dx, dy));
                }
            }
        }
        return places;
    }

    /// Whether a container of it is selected too: it goes along.
    private boolean carried(Component component, List<?> selected) {
        for (var at = document.design().parent(component); at != null; at = document.design().parent(at)) {
            if (selected.contains(at.id())) {
                return true;
            }
        }
        return false;
    }
}
