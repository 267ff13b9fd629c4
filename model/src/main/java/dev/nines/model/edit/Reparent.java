package dev.nines.model.edit;

import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Placement;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Puts components with their contents into another container, or onto the canvas.
///
/// They stay where they are on the canvas if all containers involved are placed; else the layout decides, unless a
/// placement in the new container is given.
///
/// @param container
///            the new container; null: the canvas
public record Reparent(Set<ComponentId> components, @Nullable ComponentId container,
        Map<ComponentId, Placement> places) implements Edit {

    public Reparent {
        components = Set.copyOf(components);
        places = Map.copyOf(places);
    }

    /// Into another container, where they are on the canvas.
    public Reparent(Set<ComponentId> components, @Nullable ComponentId container) {
        this(components, container, Map.of());
    }

    @Override
    public Architecture apply(Architecture design) {
        var moving = Contents.outermost(design, components);
        if (container != null && new Contents(design).with(moving).contains(container)) {
            throw new IllegalArgumentException(moving + " would stand in " + container + ", which stands in it");
        }
        var elements = design.components();
        var moved = new ArrayList<Component>();
        for (var id : moving) {
            var before = elements.get(id);
            var after = before.in(container).at(place(design, before));
            if (!after.equals(before)) {
                elements = elements.replace(after);
                moved.add(after);
            }
        }
        if (moved.isEmpty()) {
            return design;
        }
        var result = design.with(elements);
        moved.forEach(new Soundness(result)::check);
        return result;
    }

    private @Nullable Placement place(Architecture design, Component component) {
        var given = places.get(component.id());
        if (given != null) {
            return Positions.neat(given);
        }
        var place = component.placement();
        if (place == null || Objects.equals(component.parent(), container)) {
            return place;
        }
        var from = Positions.origin(design, component.parent());
        var to = Positions.origin(design, container);
        return from == null || to == null
                ? null
                : Positions.neat(place.movedBy(from.x() - to.x(), from.y() - to.y()));
    }

    @Override
    public Message label(Architecture before) {
        return Labels.of("reparent", before, components);
    }
}
