package dev.nines.diagrams.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Placement;
import dev.nines.model.edit.Place;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Puts components in order again that a person had placed: all of a design, what stands in one container, or some that
/// stand beside each other.
///
/// What is locked stays where it is, and so does every container around it.
public final class Relayout {

    private final Architecture design;
    private final Set<ComponentId> kept = new HashSet<>();
    private final Map<ComponentId, List<Component>> inside = new HashMap<>();

    private Relayout(Architecture design) {
        this.design = design;
        for (var component : design.components()) {
            if (component.parent() != null) {
                inside.computeIfAbsent(component.parent(), _ -> new ArrayList<>()).add(component);
            }
            if (component.locked()) {
                for (var at = component; at != null && kept.add(at.id());) {
                    at = design.parent(at);
                }
            }
        }
    }

    /// Leaves all places to the layout but those that are kept.
    public static Map<ComponentId, @Nullable Placement> whole(Architecture design) {
        var layout = new Relayout(design);
        var places = new LinkedHashMap<ComponentId, @Nullable Placement>();
        design.components().stream().filter(one -> one.placement() != null && !layout.kept.contains(one.id()))
                .forEach(one -> places.put(one.id(), null));
        return places;
    }

    /// Places for what stands in a container, and its size around these.
    public static Map<ComponentId, @Nullable Placement> within(Architecture design, ComponentId container) {
        var layout = new Relayout(design);
        var free = new LinkedHashMap<ComponentId, @Nullable Placement>();
        layout.inside.getOrDefault(container, List.of()).forEach(child -> layout.free(child, free));
        if (free.isEmpty()) {
            return Map.of();
        }
        var own = design.components().get(container).placement();
        var asked = new LinkedHashMap<ComponentId, @Nullable Placement>(free);
        asked.put(container, null);
        var arrangement = Layout.arrange(Place.of(asked).apply(design));
        var places = layout.placed(arrangement, free.keySet());
        var size = arrangement.main(container);
        if (own != null && size != null && !layout.kept.contains(container)) {
            // where it becomes larger, the fitting that follows also moves its neighbours
            places.put(container, own.sized(Math.min(own.width(), size.bounds().width()),
                    Math.min(own.height(), size.bounds().height())));
        }
        return places;
    }

    /// Places for components beside each other, with the corner around them where it was.
    public static Map<ComponentId, @Nullable Placement> among(Architecture design, Set<ComponentId> chosen) {
        var layout = new Relayout(design);
        var places = new LinkedHashMap<ComponentId, @Nullable Placement>();
        var byContainer = new LinkedHashMap<@Nullable ComponentId, List<Component>>();
        design.components().stream().filter(one -> chosen.contains(one.id()) && one.placement() != null
                && !layout.kept.contains(one.id()))
                .forEach(one -> byContainer.computeIfAbsent(one.parent(), _ -> new ArrayList<>()).add(one));
        byContainer.values().stream().filter(beside -> beside.size() > 1).forEach(beside -> layout.order(beside, places));
        return places;
    }

    private void order(List<Component> beside, Map<ComponentId, @Nullable Placement> places) {
        var free = new LinkedHashMap<ComponentId, @Nullable Placement>();
        beside.forEach(one -> free.put(one.id(), null));
        var arrangement = Layout.arrange(Place.of(free).apply(design));
        var ordered = new LinkedHashMap<Component, Placement>();
        for (var one : beside) {
            var place = arrangement.of(one.id()).size() > 1 ? null : arrangement.placement(one);
            if (place != null) {
                ordered.put(one, place);
            }
        }
        var before = new ArrayList<Bounds>();
        var after = new ArrayList<Bounds>();
        ordered.forEach((one, place) -> {
            before.add(box(one.placement() == null ? place : one.placement()));
            after.add(box(place));
        });
        double dx = Bounds.around(before).x() - Bounds.around(after).x();
        double dy = Bounds.around(before).y() - Bounds.around(after).y();
        ordered.forEach((one, place) -> places.put(one.id(), place.movedBy(dx, dy)));
    }

    private static Bounds box(Placement place) {
        return new Bounds(place.x(), place.y(), place.width(), place.height());
    }

    private void free(Component component, Map<ComponentId, @Nullable Placement> free) {
        if (!kept.contains(component.id()) && component.placement() != null) {
            free.put(component.id(), null);
        }
        inside.getOrDefault(component.id(), List.of()).forEach(child -> free(child, free));
    }

    private LinkedHashMap<ComponentId, @Nullable Placement> placed(Arrangement arrangement, Set<ComponentId> ids) {
        var places = new LinkedHashMap<ComponentId, @Nullable Placement>();
        for (var id : ids) {
            var component = design.components().get(id);
            // what spans zones stands where its subnets are
            places.put(id, arrangement.of(id).size() > 1 ? null : arrangement.placement(component));
        }
        return places;
    }
}
