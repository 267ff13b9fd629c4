package dev.nines.app.editor;

import java.util.List;
import java.util.Set;

import dev.nines.diagrams.mark.Point;
import dev.nines.model.Architecture;
import dev.nines.model.check.Calls;
import dev.nines.model.edit.Groups;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import dev.nines.model.quantity.ElementId;

/// Where an element can be gripped by mouse.
///
/// @param corners whether its corners resize it: not while it is locked
/// @param sides whether connections can be drawn from its sides: not where it calls nothing
/// @param bends the bends of a connection that a person put
/// @param group what is grouped with it, itself among it; none where nothing is
record Grips(boolean corners, boolean sides, List<Point> bends, Set<ComponentId> group) {

    static final Grips NONE = new Grips(false, false, List.of(), Set.of());

    static Grips of(Architecture design, ElementId id) {
        return switch (id) {
            case ComponentId component -> {
                var found = design.find(component);
                yield found == null
                        ? NONE
                        : new Grips(!found.locked(), !Calls.callees(found.kind()).isEmpty(), List.of(),
                                Groups.around(design, component));
            }
            case ConnectionId connection -> {
                var found = design.connections().find(connection);
                yield found == null
                        ? NONE
                        : new Grips(false, false, found.waypoints().stream()
                                .map(bend -> new Point(bend.x(), bend.y())).toList(), Set.of());
            }
        };
    }
}
