package dev.nines.model.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Placement;
import dev.nines.model.Point;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import org.jspecify.annotations.Nullable;

/// Works out what a clip becomes in a design.
final class Pasting {

    private final Architecture design;
    private final Paste paste;
    private final Map<ComponentId, Component> clip = new LinkedHashMap<>();
    private final Map<ComponentId, ComponentId> fresh = new LinkedHashMap<>();
    private final References references = new References(this::named);

    Pasting(Architecture design, Paste paste) {
        this.design = design;
        this.paste = paste;
        paste.clip().components().forEach(component -> clip.put(component.id(), component));
    }

    Architecture result() {
        giveIds();
        var components = copies();
        if (components.isEmpty()) {
            return design;
        }
        var after = design.with(design.components().plus(components));
        var connections = connections();
        return connections.isEmpty() ? after : after.withConnections(after.connections().plus(connections));
    }

    private void giveIds() {
        var ids = new FreshIds(id -> design.components().has(new ComponentId(id)));
        var known = new HashMap<ComponentId, Boolean>();
        for (var component : clip.values()) {
            if (stands(component, known)) {
                fresh.put(component.id(), new ComponentId(ids.like(component.id().value())));
            }
        }
    }

    private boolean stands(Component component, Map<ComponentId, Boolean> known) {
        var before = known.putIfAbsent(component.id(), false);
        if (before != null) {
            return before;
        }
        var outer = component.parent() == null ? null : clip.get(component.parent());
        var stands = outer == null
                ? Soundness.mayStand(design, component.kind(), container(component))
                : component.kind().mayStandIn(outer.kind()) && stands(outer, known);
        known.put(component.id(), stands);
        return stands;
    }

    /// The container in the design for an outermost component; null: the canvas.
    private @Nullable ComponentId container(Component component) {
        if (paste.container() != null
                && Soundness.mayStand(design, component.kind(), paste.container())) {
            return paste.container();
        }
        return component.parent() != null && Soundness.mayStand(design, component.kind(), component.parent())
                ? component.parent()
                : null;
    }

    /// Leaves out what cannot be without a component left out, until nothing more goes.
    private List<Component> copies() {
        var made = new ArrayList<Component>();
        var size = -1;
        while (size != fresh.size()) {
            size = fresh.size();
            made.clear();
            for (var component : clip.values()) {
                var copy = fresh.containsKey(component.id()) ? copy(component) : null;
                if (copy == null) {
                    fresh.remove(component.id());
                } else {
                    made.add(copy);
                }
            }
        }
        return grouped(made);
    }

    /// A copy is not of the group of its original, but with what was copied with it.
    private List<Component> grouped(List<Component> copies) {
        var groups = Groups.ofCopies(design, copies);
        return copies.stream().map(copy -> copy.together().isEmpty()
                ? copy
                : RecordType.with(copy, "together", groups.getOrDefault(copy.together(), ""))).toList();
    }

    private @Nullable Component copy(Component component) {
        var id = Objects.requireNonNull(fresh.get(component.id()));
        var copy = Rewriting.of(component, references, id);
        if (copy == null || component.parent() == null || !clip.containsKey(component.parent())) {
            return copy == null ? null : copy.in(container(component)).at(shifted(copy.placement()));
        }
        var parent = fresh.get(component.parent());
        return parent == null ? null : copy.in(parent);
    }

    private @Nullable Placement shifted(@Nullable Placement place) {
        return place == null ? null : Positions.neat(place.movedBy(paste.dx(), paste.dy()));
    }

    /// Of the clip the copy; of the design the same one where it is of a kind that fits.
    private @Nullable ComponentId named(ComponentId id, List<String> kinds) {
        if (clip.containsKey(id)) {
            return fresh.get(id);
        }
        var there = design.find(id);
        return there != null && (kinds.isEmpty() || kinds.contains(there.kind().name())) ? id : null;
    }

    /// Whether a component comes into the container where it stood, so that bends fit that are moved along.
    private boolean stays(Component component) {
        return component.parent() != null && clip.containsKey(component.parent())
                || Objects.equals(component.parent(), container(component));
    }

    private List<Connection> connections() {
        var ids = new FreshIds(id -> design.connections().has(new ConnectionId(id)));
        var stay = fresh.keySet().stream().map(clip::get).allMatch(this::stays);
        var made = new ArrayList<Connection>();
        for (var connection : paste.clip().connections()) {
            var from = fresh.get(connection.from());
            var to = fresh.get(connection.to());
            if (from != null && to != null) {
                var bends = connection.waypoints().stream().filter(_ -> stay)
                        .map(point -> Positions.neat(new Point(point.x() + paste.dx(), point.y() + paste.dy())))
                        .toList();
                var id = new ConnectionId(ids.like(connection.id().value()));
                made.add(RecordType.with(connection.between(from, to).via(bends), "id", id));
            }
        }
        return made;
    }
}
