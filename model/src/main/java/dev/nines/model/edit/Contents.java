package dev.nines.model.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.nines.model.Architecture;
import dev.nines.model.quantity.ComponentId;

/// What stands in what.
final class Contents {

    private final Architecture design;
    private final Map<ComponentId, List<ComponentId>> inside = new HashMap<>();

    Contents(Architecture design) {
        this.design = design;
        for (var component : design.components()) {
            var parent = component.parent();
            if (parent != null) {
                inside.computeIfAbsent(parent, _ -> new ArrayList<>()).add(component.id());
            }
        }
    }

    /// Those of the given components that are there, and everything in them.
    Set<ComponentId> with(Collection<ComponentId> ids) {
        var found = new LinkedHashSet<ComponentId>();
        var left = new ArrayDeque<>(ids);
        while (!left.isEmpty()) {
            var id = left.removeFirst();
            if (design.components().has(id) && found.add(id)) {
                left.addAll(inside.getOrDefault(id, List.of()));
            }
        }
        return found;
    }

    /// Those of the given components that stand in none of the others.
    static Set<ComponentId> outermost(Architecture design, Set<ComponentId> ids) {
        var outer = new LinkedHashSet<ComponentId>();
        for (var id : ids) {
            if (!standsInOne(design, id, ids)) {
                outer.add(id);
            }
        }
        return outer;
    }

    private static boolean standsInOne(Architecture design, ComponentId id, Set<ComponentId> ids) {
        var component = design.find(id);
        for (var at = component == null ? null : design.parent(component); at != null; at = design.parent(at)) {
            if (ids.contains(at.id())) {
                return true;
            }
        }
        return false;
    }
}
