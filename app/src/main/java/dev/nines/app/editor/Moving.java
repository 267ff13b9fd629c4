package dev.nines.app.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.Component;
import dev.nines.model.Placement;
import dev.nines.model.edit.Edit;
import dev.nines.model.edit.Place;
import dev.nines.model.edit.Reparent;
import dev.nines.model.edit.SetSubnets;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ElementId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Moves what is selected: what the layout had placed stands where it was drawn, moved, from then on.
final class Moving {

    private final Desk desk;

    Moving(Desk desk) {
        this.desk = desk;
    }

    /// What is selected, drawn, and in nothing else that is selected.
    List<Component> chosen() {
        var selected = Set.<ElementId>copyOf(desk.document().selection().ids().get());
        return desk.document().selection().ids().get().stream().filter(ComponentId.class::isInstance)
                .map(id -> desk.document().design().find((ComponentId) id)).filter(Objects::nonNull)
                .filter(component -> desk.drawn(component.id()) != null)
                .filter(component -> !carried(component, selected)).toList();
    }

    /// The same without what is locked.
    List<Component> movable() {
        return chosen().stream().filter(component -> !component.locked()).toList();
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
        var stay = new LinkedHashMap<ComponentId, @Nullable Placement>();
        var go = new LinkedHashMap<Landing, Map<ComponentId, Placement>>();
        var spans = new ArrayList<Edit>();
        landings.forEach((component, landing) -> {
            var container = landing.container();
            var drawn = desk.drawn(component.id());
            if (drawn == null) {
                return;
            }
            var place = Targets.within(desk, container, drawn.moved(dx, dy));
            if (Objects.equals(container == null ? null : container.id(), component.parent())) {
                stay.put(component.id(), place);
            } else {
                go.computeIfAbsent(landing, _ -> new LinkedHashMap<>()).put(component.id(), place);
            }
            var covered = Spanning.covered(desk, component.kind(), drawn.moved(dx, dy));
            if (!covered.isEmpty() && !Spanning.same(covered, component.subnets())) {
                spans.add(new SetSubnets(component.id(), covered));
                if (Spanning.standsInSubnets(component.kind())) {
                    stay.remove(component.id());
                    spans.add(new Place(Collections.singletonMap(component.id(), null)));
                }
            }
        });
        carry(landings.keySet(), dx, dy, stay);
        var edits = new ArrayList<Edit>();
        if (!stay.isEmpty() && (dx != 0 || dy != 0)) {
            edits.add(Place.of(stay));
        }
        go.forEach((landing, places) -> {
            var container = landing.container();
            edits.add(new Reparent(places.keySet(), container == null ? null : container.id(), places));
        });
        edits.addAll(spans);
        apply(null, edits);
    }

    /// What a person placed over subnets that are all moved goes along.
    private void carry(Set<Component> moved, double dx, double dy, Map<ComponentId, @Nullable Placement> places) {
        var design = desk.document().design();
        var ids = moved.stream().map(Component::id).collect(Collectors.<ElementId>toSet());
        for (var component : design.components()) {
            var place = component.placement();
            if (place != null && !component.subnets().isEmpty() && !ids.contains(component.id())
                    && !carried(component, ids)
                    && component.subnets().stream().map(design::find).allMatch(
                            subnet -> subnet != null && (ids.contains(subnet.id()) || carried(subnet, ids)))) {
                places.put(component.id(), place.movedBy(dx, dy));
            }
        }
    }

    /// Does edits with all that follows from them as one step of their own.
    ///
    /// @param name what it is called; null: as the first of them
    void apply(@Nullable Message name, List<Edit> edits) {
        if (!edits.isEmpty()) {
            desk.document().settle();
            desk.document().apply(ByHand.complete(desk.document().design(), desk.arrangement(), name, edits));
            desk.document().settle();
        }
    }

    /// Puts components into boxes of the drawing, as one step.
    void put(@Nullable Message name, Map<Component, Bounds> boxes) {
        var places = new LinkedHashMap<ComponentId, @Nullable Placement>();
        boxes.forEach((component, box) -> {
            if (!box.equals(desk.drawn(component.id()))) {
                places.put(component.id(), at(component, box));
            }
        });
        apply(name, places.isEmpty() ? List.of() : List.of(Place.of(places)));
    }

    /// Moves what is selected by a distance within its containers; steps that follow each other are undone at once.
    boolean nudge(double dx, double dy) {
        var movable = movable();
        if (movable.isEmpty()) {
            desk.refuseLocked(chosen());
            return !chosen().isEmpty();
        }
        var places = ByHand.kept(desk.document().design(), desk.arrangement());
        movable.forEach(component -> places.put(component.id(), placed(component, dx, dy)));
        desk.document().apply(Place.of(places));
        return true;
    }

    /// The drawing may be a step behind the design: what has a place moves from there.
    private Placement placed(Component component, double dx, double dy) {
        var place = component.placement();
        var drawn = Objects.requireNonNull(desk.drawn(component.id()));
        return place == null
                ? at(component, drawn.moved(dx, dy))
                : Targets.clear(component.parent() != null, place.movedBy(dx, dy));
    }

    /// The place that keeps a component in a box of the drawing.
    Placement at(Component component, Bounds box) {
        var container = component.parent() == null ? null : desk.document().design().find(component.parent());
        return Targets.within(desk, container, box);
    }
}
