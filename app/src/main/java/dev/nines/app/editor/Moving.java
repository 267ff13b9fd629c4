package dev.nines.app.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.Component;
import dev.nines.model.Placement;
import dev.nines.model.edit.Edit;
import dev.nines.model.edit.Place;
import dev.nines.model.edit.Reparent;
import dev.nines.model.edit.Together;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ElementId;
import dev.nines.model.text.Message;

/// Moves what is selected: what the layout had placed stands where it was drawn, moved, from then on.
final class Moving {

    private final Desk desk;

    Moving(Desk desk) {
        this.desk = desk;
    }

    /// What is selected, drawn, not locked, and in nothing else that is selected.
    List<Component> movable() {
        var selected = Set.<ElementId>copyOf(desk.document().selection().ids().get());
        return desk.document().selection().ids().get().stream().filter(ComponentId.class::isInstance)
                .map(id -> desk.document().design().find((ComponentId) id)).filter(Objects::nonNull)
                .filter(component -> !component.locked() && desk.drawn(component.id()) != null)
                .filter(component -> !carried(component, selected)).toList();
    }

    /// Whether a container of it is selected too: it goes along.
    private boolean carried(Component component, Set<ElementId> selected) {
        var design = desk.document().design();
        for (var at = design.parent(component); at != null; at = design.parent(at)) {
            if (selected.contains(at.id())) {
                return true;
            }
        }
        return false;
    }

    /// Moves components into the containers they land in, by a distance in units of the drawing, as one step.
    void move(Map<Component, Landing> landings, double dx, double dy) {
        var stay = new LinkedHashMap<ComponentId, Placement>();
        var go = new LinkedHashMap<Landing, Map<ComponentId, Placement>>();
        landings.forEach((component, landing) -> {
            var container = landing.container();
            var drawn = desk.drawn(component.id());
            if (drawn == null) {
                return;
            }
            if (Objects.equals(container == null ? null : container.id(), component.parent())) {
                stay.put(component.id(), Targets.within(desk, container, drawn.moved(dx, dy)));
            } else {
                go.computeIfAbsent(landing, _ -> new LinkedHashMap<>())
                        .put(component.id(), Targets.within(desk, container, drawn.moved(dx, dy)));
            }
        });
        var edits = new ArrayList<Edit>();
        if (!stay.isEmpty() && (dx != 0 || dy != 0)) {
            edits.add(new Place(stay));
        }
        go.forEach((landing, places) -> {
            var container = landing.container();
            edits.add(new Reparent(places.keySet(), container == null ? null : container.id(), places));
        });
        apply(edits);
    }

    /// Does edits as one step of their own.
    void apply(List<Edit> edits) {
        if (!edits.isEmpty()) {
            desk.document().settle();
            desk.document().apply(edits.size() == 1
                    ? edits.getFirst()
                    : new Together(Message.of(Moving.class, "move"), edits));
            desk.document().settle();
        }
    }

    /// Moves what is selected by a distance within its containers.
    boolean nudge(double dx, double dy) {
        var places = new LinkedHashMap<ComponentId, Placement>();
        movable().forEach(component -> places.put(component.id(), placed(component, dx, dy)));
        if (!places.isEmpty()) {
            desk.document().apply(new Place(places));
        }
        return !places.isEmpty();
    }

    private Placement placed(Component component, double dx, double dy) {
        var drawn = Objects.requireNonNull(desk.drawn(component.id()));
        var container = component.parent() == null ? null : desk.document().design().find(component.parent());
        return Targets.within(desk, container, drawn.moved(dx, dy));
    }

    /// The place that keeps a component in a box of the drawing.
    Placement at(Component component, Bounds box) {
        var container = component.parent() == null ? null : desk.document().design().find(component.parent());
        return Targets.within(desk, container, box);
    }
}
