package dev.nines.diagrams.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Placement;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Where every component of a design stands; containers come before what is in them, outlines last.
public final class Arrangement {

    private final List<Spot> spots;
    private final Map<ComponentId, List<Spot>> byComponent = new LinkedHashMap<>();
    private final Bounds bounds;

    Arrangement(List<Spot> spots) {
        this.spots = List.copyOf(spots);
        spots.forEach(spot -> byComponent.computeIfAbsent(spot.component().id(), _ -> new ArrayList<>(2))
                .add(spot));
        byComponent.values().forEach(all -> all.sort(Comparator.comparingInt(Spot::copy)));
        this.bounds = Bounds.around(spots.stream().map(Spot::bounds).toList());
    }

    public List<Spot> spots() {
        return spots;
    }

    /// Around everything.
    public Bounds bounds() {
        return bounds;
    }

    /// All appearances of a component, the main one first; none for an unknown one.
    public List<Spot> of(ComponentId id) {
        return byComponent.getOrDefault(id, List.of());
    }

    /// The main appearance, or null for an unknown component.
    public @Nullable Spot main(ComponentId id) {
        var all = of(id);
        return all.isEmpty() ? null : all.getFirst();
    }

    /// The place of a component relative to its container: what an edit stores to keep it there.
    public @Nullable Placement placement(Component component) {
        var spot = main(component.id());
        if (spot == null) {
            return null;
        }
        var container = component.parent() == null ? null : main(component.parent());
        double x = container == null ? 0 : container.bounds().x();
        double y = container == null ? 0 : container.bounds().y();
        var own = spot.bounds();
        return new Placement(own.x() - x, own.y() - y, own.width(), own.height());
    }

    /// The places of all components of a design that stand in it once: storing them keeps everything where it is
    /// while one thing is moved. What spans zones keeps following its subnets.
    public Map<ComponentId, Placement> placements(Architecture design) {
        var places = new LinkedHashMap<ComponentId, Placement>();
        for (var component : design.components()) {
            var place = of(component.id()).size() == 1 && !standsInCopy(component) ? placement(component) : null;
            if (place != null) {
                places.put(component.id(), place);
            }
        }
        return places;
    }

    /// Whether it stands in subnets that it names, as a database with one instance, or in such a thing.
    private boolean standsInCopy(Component component) {
        var spot = main(component.id());
        return component.parent() != null && of(component.parent()).size() > 1
                || spot != null && component.subnets().stream().map(this::main)
                        .anyMatch(subnet -> subnet != null && subnet.bounds().contains(spot.bounds()));
    }
}
