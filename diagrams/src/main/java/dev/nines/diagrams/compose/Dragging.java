package dev.nines.diagrams.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.nines.diagrams.layout.Form;
import dev.nines.diagrams.layout.Spot;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.routing.Route;
import dev.nines.diagrams.routing.Router;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ElementId;

/// What a drawing looks like while some of its components are being dragged: at every step only the connections that
/// the movement touches are routed and painted anew.
///
/// Made when the dragging begins, from the drawing as it was; the edit at its end is composed as any other.
public final class Dragging {

    /// One step of the movement.
    ///
    /// @param moved what is drawn as before, shifted: components with all that stands in them
    /// @param wires the new looks of the connections that follow; their labels are left out while they move
    public record Step(double dx, double dy, Set<Appearance> moved, List<Shown> wires) {}

    /// One of the places at which a component is shown.
    public record Appearance(ElementId element, int copy) {

        public static Appearance of(Shown shown) {
            return new Appearance(shown.element(), shown.copy());
        }
    }

    private record Follower(Ends.Drawn drawn, Route before, boolean from, boolean to) {}

    private final Architecture design;
    private final Wires wires;
    private final Router router;
    private final Set<Appearance> moved = new HashSet<>();
    private final Set<Bounds> movedBounds = new HashSet<>();
    private final List<Bounds> movedShapes = new ArrayList<>();
    private final List<Follower> followers = new ArrayList<>();

    public Dragging(Architecture design, Composition picture, Set<ComponentId> dragged, Look look) {
        this.design = design;
        this.wires = new Wires(look.theme());
        var shapes = new ArrayList<Bounds>();
        var rooms = new ArrayList<Bounds>();
        var groups = new ArrayList<Bounds>();
        for (var spot : picture.arrangement().spots()) {
            if (goesAlong(spot, dragged)) {
                moved.add(new Appearance(spot.component().id(), spot.copy()));
                movedBounds.add(spot.bounds());
                if (isShape(spot)) {
                    movedShapes.add(spot.bounds());
                }
            } else if (spot.form() == Form.OUTLINE) {
                groups.add(spot.bounds());
            } else {
                (isShape(spot) ? shapes : rooms).add(spot.bounds());
            }
        }
        var headings = picture.headings().stream()
                .filter(words -> movedBounds.stream().noneMatch(room -> room.contains(words))).toList();
        router = new Router(shapes, headings, rooms, groups);
        var ends = new Ends(design, picture.arrangement()).all();
        for (int i = 0; i < ends.size(); i++) {
            var route = picture.routes().get(i);
            boolean from = movedBounds.contains(route.wire().from());
            boolean to = movedBounds.contains(route.wire().to());
            if (from || to) {
                followers.add(new Follower(ends.get(i), route, from, to));
            } else {
                router.settle(route);
            }
        }
    }

    private static boolean isShape(Spot spot) {
        return spot.form() != Form.OUTLINE && !Containers.isPlace(spot);
    }

    private boolean goesAlong(Spot spot, Set<ComponentId> dragged) {
        for (Component at = spot.component(); at != null; at = design.parent(at)) {
            if (dragged.contains(at.id())) {
                return true;
            }
        }
        return spot.form() != Form.OUTLINE && movedBounds.stream().anyMatch(room -> room.contains(spot.bounds()));
    }

    /// What it looks like moved so far from the beginning.
    public Step by(double dx, double dy) {
        var shapes = movedShapes.stream().map(shape -> shape.moved(dx, dy)).toList();
        var anew = followers.stream().filter(follower -> !follower.from || !follower.to).toList();
        var routes = router.with(shapes).route(anew.stream().map(follower -> {
            var wire = follower.before.wire();
            return wire.between(follower.from ? wire.from().moved(dx, dy) : wire.from(),
                    follower.to ? wire.to().moved(dx, dy) : wire.to());
        }).toList());
        var shown = new ArrayList<Shown>();
        for (int i = 0; i < anew.size(); i++) {
            shown.add(wires.shown(design, anew.get(i).drawn, routes.get(i)));
        }
        followers.stream().filter(follower -> follower.from && follower.to)
                .forEach(follower -> shown.add(wires.shown(design, follower.drawn, follower.before.moved(dx, dy))));
        return new Step(dx, dy, Set.copyOf(moved), List.copyOf(shown));
    }
}
