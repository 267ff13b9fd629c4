package dev.nines.diagrams.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

import dev.nines.diagrams.layout.Arrangement;
import dev.nines.diagrams.layout.Form;
import dev.nines.diagrams.layout.Layout;
import dev.nines.diagrams.layout.Spot;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Color;
import dev.nines.diagrams.mark.Group;
import dev.nines.diagrams.routing.Labels;
import dev.nines.diagrams.routing.Route;
import dev.nines.diagrams.routing.Wire;
import dev.nines.model.Architecture;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.Note;
import org.jspecify.annotations.Nullable;

/// Composes designs into drawings.
///
/// One composer serves one canvas: it remembers what it drew last, and what did not change keeps the same marks, so
/// that a window rebuilds only the rest. Not safe for use by several threads at once.
public final class Composer {

    private final Look look;
    private final Containers containers;
    private final Cards cards;
    private final Wires wires;
    private final Memory memory = new Memory();
    private final WireMemory wireMemory = new WireMemory();

    public Composer(Look look) {
        this.look = look;
        this.containers = new Containers(look.theme());
        this.cards = new Cards(look.theme());
        this.wires = new Wires(look.theme());
    }

    /// One drawing, when nothing needs to be remembered.
    public static Composition compose(Architecture design, Look look) {
        return new Composer(look).compose(design, Badges.NONE);
    }

    public Composition compose(Architecture design, Badges badges) {
        return compose(design, badges, Layout.arrange(design), null);
    }

    /// Components where they stand, without connections: what is quick to make, for a first sight of a large design.
    public Composition places(Architecture design, Badges badges) {
        return compose(design, badges, Layout.arrange(design), List.of());
    }

    /// The same design in this composer's look with everything where it stands in another one's composition.
    public Composition composeLike(Composition placed, Architecture design, Badges badges) {
        return compose(design, badges, placed.arrangement(), placed.routes());
    }

    private Composition compose(Architecture design, Badges badges, Arrangement arrangement,
            @Nullable List<Route> known) {
        var shown = new ArrayList<Shown>();
        var shapes = new ArrayList<Bounds>();
        var rooms = new ArrayList<Spot>();
        var headings = new ArrayList<Bounds>();
        var groupLabels = new ArrayList<Bounds>();
        for (var spot : arrangement.spots()) {
            var part = component(design, spot, badges.of(spot.component().id()));
            shown.add(part.shown);
            if (spot.form() == Form.ROOM) {
                rooms.add(spot);
                headings.addAll(containers.headings(spot, part.name, part.detail));
            }
            if (spot.form() == Form.OUTLINE) {
                groupLabels.add(Containers.outlineLabel(spot.bounds(), part.name));
            } else if (!Containers.isPlace(spot)) {
                shapes.add(spot.bounds());
            }
        }
        for (var spot : arrangement.spots()) {
            if (spot.form() == Form.OUTLINE) {
                shown.add(outlineWords(spot, rooms));
            }
        }
        var labels = new ArrayList<>(groupLabels);
        headings.addAll(groupLabels);
        var around = new Surroundings(shapes, headings, rooms, outlines(arrangement));
        var ends = known != null && known.isEmpty() ? List.<Ends.Drawn>of() : new Ends(design, arrangement).all();
        var routes = known == null ? route(around, ends.stream().map(Ends.Drawn::wire).toList()) : known;
        wires(design, ends, routes, around, badges, shown, labels);
        headings.removeAll(groupLabels);
        shown.sort(Comparator.comparing(Shown::layer));
        memory.turn();
        return new Composition(arrangement, shown, routes, labels, headings,
                new Sheet(look).drawing(design, arrangement, shown, routes));
    }

    private record Part(Shown shown, String name, String detail) {}

    private record Surroundings(List<Bounds> shapes, List<Bounds> headings, List<Spot> rooms, List<Bounds> outlines) {}

    private Part component(Architecture design, Spot spot, Badge badge) {
        var component = spot.component();
        var name = switch (spot.form()) {
            case OUTLINE -> component.spec() instanceof AutoScalingGroup group
                    ? Details.group(component, group).in(look.language())
                    : component.label();
            case ROOM, CARD, CHIP -> component.label();
        };
        var detail = (isStandby(spot) ? Details.standby() : Details.of(design, component)).in(look.language());
        var shown = memory.recall(component, "component@" + spot.copy() + spot.form(),
                List.of(spot.bounds(), name, detail, badge), () -> paint(spot, name, detail, badge));
        return new Part(shown, name, detail);
    }

    private static boolean isStandby(Spot spot) {
        return spot.copy() > 0 && !(spot.component().spec() instanceof AutoScalingGroup)
                && !spot.component().subnets().isEmpty();
    }

    private Shown paint(Spot spot, String name, String detail, Badge badge) {
        var component = spot.component();
        var layer = switch (spot.form()) {
            case ROOM -> Layer.ROOMS;
            case OUTLINE -> Layer.OUTLINES;
            case CARD, CHIP -> Layer.CARDS;
        };
        var marks = switch (spot.form()) {
            case ROOM -> containers.room(spot, name, detail, badge);
            case OUTLINE -> containers.outline(spot.bounds());
            case CARD, CHIP -> cards.marks(spot.form(), spot.bounds(), component.spec(), name, detail, badge);
        };
        var kind = component.kind().label().in(look.language());
        var title = component.spec() instanceof Note ? detail : kind + ": " + name;
        var role = spot.form() == Form.ROOM ? Group.Role.CONTAINER : Group.Role.IMAGE;
        var id = spot.copy() == 0 ? component.id().value() : component.id().value() + "@" + spot.copy();
        return new Shown(component.id(), spot.copy(), layer, spot.bounds(),
                new Group(id, component.kind().name(), role, title, marks));
    }

    private Shown outlineWords(Spot spot, List<Spot> rooms) {
        var group = (AutoScalingGroup) spot.component().spec();
        var words = Details.group(spot.component(), group).in(look.language());
        var place = Containers.outlineLabel(spot.bounds(), words);
        var ground = ground(place, rooms);
        return memory.recall(spot.component(), "words", List.of(place, words, ground),
                () -> new Shown(spot.component().id(), 0, Layer.LABELS, place,
                        Group.of("label", containers.outlineWords(place, words, ground))));
    }

    private List<Route> route(Surroundings around, List<Wire> wires) {
        var rooms = around.rooms.stream().filter(Containers::isPlace).map(Spot::bounds).toList();
        return wireMemory.routes(around.shapes, around.headings, rooms, around.outlines, wires);
    }

    private static List<Bounds> outlines(Arrangement arrangement) {
        return arrangement.spots().stream().filter(spot -> spot.form() == Form.OUTLINE).map(Spot::bounds).toList();
    }

    private void wires(Architecture design, List<Ends.Drawn> ends, List<Route> routes, Surroundings around,
            Badges badges, List<Shown> shown, List<Bounds> labels) {
        var solids = new ArrayList<>(around.shapes);
        var borders = new ArrayList<>(around.rooms.stream().map(Spot::bounds).toList());
        solids.removeAll(Set.copyOf(borders));
        solids.addAll(around.headings);
        borders.addAll(around.outlines);
        var words = new WireWords(look, badges);
        var requests = new LinkedHashMap<Labels.Request, Ends.Drawn>();
        for (int i = 0; i < ends.size(); i++) {
            var drawn = ends.get(i);
            words.request(drawn, routes.get(i)).ifPresent(request -> requests.put(request, drawn));
        }
        var placed = wireMemory.labels(solids, borders, routes, List.copyOf(requests.keySet()));
        for (int i = 0; i < ends.size(); i++) {
            shown.add(wire(design, ends.get(i), routes.get(i)));
        }
        requests.forEach((request, drawn) -> {
            var place = placed.get(request.route().wire().id());
            if (place != null) {
                labels.add(place);
                shown.add(label(words, request, drawn, place, ground(place, around.rooms)));
            }
        });
    }

    private Shown wire(Architecture design, Ends.Drawn drawn, Route route) {
        var connection = drawn.connection();
        return connection == null
                ? wires.shown(design, drawn, route)
                : memory.recall(connection, "wire@" + drawn.copy(), List.of(route.points(), Wires.title(design, connection)),
                        () -> wires.shown(design, drawn, route));
    }

    private Shown label(WireWords words, Labels.Request request, Ends.Drawn drawn, Bounds place, Color ground) {
        var connection = drawn.connection();
        return connection == null
                ? words.label(request, drawn, place, ground)
                : memory.recall(connection, "label@" + drawn.copy(), List.of(request.text(), place, ground),
                        () -> words.label(request, drawn, place, ground));
    }

    /// The ground on which something stands: that of the innermost container around it.
    private Color ground(Bounds place, List<Spot> rooms) {
        var ground = look.theme().canvas();
        for (var room : rooms) {
            if (room.bounds().contains(place.centreX(), place.centreY())) {
                ground = containers.ground(room);
            }
        }
        return ground;
    }
}
