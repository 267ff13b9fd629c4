package dev.nines.app.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import dev.nines.diagrams.layout.Relayout;
import dev.nines.diagrams.layout.Tidying;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Placement;
import dev.nines.model.edit.Edit;
import dev.nines.model.edit.Groups;
import dev.nines.model.edit.Lock;
import dev.nines.model.edit.Place;
import dev.nines.model.edit.RemoveElements;
import dev.nines.model.edit.Reorder;
import dev.nines.model.edit.Reroute;
import dev.nines.model.edit.Together;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ElementId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Arranges what is selected by rule: in line, at equal gaps, to one size, in front, or in order again. Every act is one
/// step; what is locked stays, and the others go by it.
final class Arranging {

    private final Desk desk;
    private final Moving moving;

    Arranging(Desk desk, Moving moving) {
        this.desk = desk;
        this.moving = moving;
    }

    private static Message name(String key) {
        return Message.of(Arranging.class, "edit." + key);
    }

    private Map<Component, Bounds> boxes(List<Component> components) {
        var boxes = new LinkedHashMap<Component, Bounds>();
        for (var component : components) {
            var drawn = desk.drawn(component.id());
            if (drawn != null) {
                boxes.put(component, drawn);
            }
        }
        return boxes;
    }

    /// Puts edges or centres in line: with what is locked among them, else with the outermost.
    void align(Tidying.Line line) {
        var all = boxes(moving.chosen());
        var locked = boxes(moving.chosen().stream().filter(Component::locked).toList());
        var frame = Bounds.around((locked.isEmpty() ? all : locked).values());
        moving.put(name("align"), Tidying.aligned(boxes(moving.movable()), line, frame));
    }

    /// Makes the gaps between neighbours equal; the outermost stay.
    void distribute(Tidying.Axis axis) {
        desk.refuseLocked(moving.chosen());
        moving.put(name("distribute"), Tidying.distributed(boxes(moving.movable()), axis));
    }

    /// Makes all as wide or as high as the one selected last.
    void match(Tidying.Axis axis) {
        var like = desk.document().selection().last() instanceof ComponentId id ? desk.drawn(id) : null;
        if (like != null) {
            desk.refuseLocked(moving.chosen());
            moving.put(name("match"), Tidying.matched(boxes(moving.movable()), axis, like));
        }
    }

    /// Locks what is selected, or unlocks it where all of it is locked.
    void lock() {
        var chosen = components();
        var design = desk.document().design();
        var locked = chosen.stream().allMatch(id -> design.components().get(id).locked());
        // what the layout places stands fast only where it has a place
        apply(List.of(new Lock(chosen, !locked)), !locked);
    }

    /// Makes what is selected one group.
    ///
    /// @param name what it is called, if no other is
    void group(String name) {
        var own = components().stream().map(id -> desk.document().design().components().get(id).together())
                .filter(one -> !one.isEmpty()).distinct().toList();
        // what joins a group takes its name
        named("group", Groups.join(desk.document().design(), components(), own.size() == 1 ? own.getFirst() : name));
    }

    /// Takes what is selected out of its groups.
    void ungroup() {
        named("ungroup", Groups.leave(desk.document().design(), components()));
    }

    private void named(String name, List<Edit> edits) {
        apply(List.of(new Together(name(name), edits)), false);
    }

    /// Whether something is selected that is in a group.
    boolean grouped() {
        return components().stream().anyMatch(id -> !Groups.around(desk.document().design(), id).isEmpty());
    }

    /// Draws what is selected before or behind all else.
    void order(Reorder.End end) {
        apply(List.of(new Reorder(Set.copyOf(desk.document().selection().ids().get()), end)), false);
    }

    private void apply(List<Edit> edits, boolean placed) {
        desk.document().settle();
        if (placed) {
            desk.document().apply(ByHand.complete(desk.document().design(), desk.arrangement(), null, edits));
        } else {
            edits.forEach(desk.document()::apply);
        }
        desk.document().settle();
    }

    private Set<ComponentId> components() {
        return desk.document().selection().ids().get().stream().filter(ComponentId.class::isInstance)
                .map(ComponentId.class::cast).collect(Collectors.toSet());
    }

    /// Forgets the bends of the selected connections, or of all those of selected components.
    void straighten() {
        var selected = desk.document().selection().ids().get();
        bare(desk.document().design(), connection -> selected.contains(connection.id())
                || selected.contains(connection.from()) || selected.contains(connection.to()), name("straighten"), List.of());
    }

    private void bare(Architecture design, Predicate<Connection> which, Message name, List<Edit> first) {
        var edits = new ArrayList<>(first);
        design.connections().stream().filter(one -> !one.waypoints().isEmpty() && which.test(one))
                .forEach(one -> edits.add(new Reroute(one.id(), List.of())));
        if (!edits.isEmpty()) {
            desk.document().settle();
            desk.document().apply(new Together(name, edits));
            desk.document().settle();
        }
    }

    /// Puts the whole design in order again; what is locked stays.
    void layoutAll() {
        var design = desk.document().design();
        var locked = design.components().stream().filter(Component::locked).map(Component::id)
                .collect(Collectors.toSet());
        desk.canvas().glide();
        bare(design, one -> !locked.contains(one.from()) || !locked.contains(one.to()), name("layout"),
                List.of(Place.of(Relayout.whole(design))));
    }

    /// Puts what is selected in order again: what stands in a container that is selected alone, else what is selected
    /// among itself.
    void layoutSelected() {
        var design = desk.document().design();
        var kept = Place.of(ByHand.kept(design, desk.arrangement())).apply(design);
        var chosen = components();
        Map<ComponentId, @Nullable Placement> places = chosen.size() == 1
                ? Relayout.within(kept, chosen.iterator().next())
                : Relayout.among(kept, chosen);
        if (!places.isEmpty()) {
            desk.canvas().glide();
            moving.apply(name("layout"), List.of(Place.of(places)));
        }
    }

    /// Removes the bend that was clicked, or what is selected but what is locked.
    void remove() {
        if (Unbending.clicked(desk)) {
            return;
        }
        var design = desk.document().design();
        var selected = desk.document().selection().ids().get();
        var locked = selected.stream().filter(ComponentId.class::isInstance).map(id -> design.find((ComponentId) id))
                .filter(one -> one != null && one.locked()).toList();
        var free = selected.stream().filter(id -> locked.stream().noneMatch(one -> one.id().equals(id)))
                .collect(Collectors.<ElementId>toSet());
        desk.refuseLocked(locked);
        if (!free.isEmpty()) {
            moving.apply(null, List.of(new RemoveElements(free)));
        }
    }

    /// Whether a connection is selected, or one that bends begins or ends at what is.
    boolean bends() {
        var selected = desk.document().selection().ids().get();
        return desk.document().design().connections().stream().anyMatch(one -> !one.waypoints().isEmpty()
                && (selected.contains(one.id()) || selected.contains(one.from()) || selected.contains(one.to())));
    }
}
