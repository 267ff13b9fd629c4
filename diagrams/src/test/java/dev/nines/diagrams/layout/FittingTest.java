package dev.nines.diagrams.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.DesignGenerator;
import dev.nines.model.Designs;
import dev.nines.model.Placement;
import dev.nines.model.Point;
import dev.nines.model.edit.Lock;
import dev.nines.model.edit.Place;
import dev.nines.model.edit.RemoveElements;
import dev.nines.model.edit.Reroute;
import dev.nines.model.quantity.ComponentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FittingTest {

    private static Architecture placed(Architecture design) {
        return new Place(new LinkedHashMap<>(Layout.arrange(design).placements(design))).apply(design);
    }

    private static Architecture unlocked(Architecture design) {
        return new Lock(design.components().stream().map(Component::id).collect(Collectors.toSet()), false).apply(design);
    }

    private static Placement place(Architecture design, ComponentId id) {
        var place = design.components().get(id).placement();
        assertNotNull(place, id.value());
        return place;
    }

    private static Architecture move(Architecture design, ComponentId id, double dx, double dy) {
        var after = new Place(Map.of(id, place(design, id).movedBy(dx, dy))).apply(design);
        return new Place(new LinkedHashMap<>(Fitting.of(design, after))).apply(after);
    }

    private static Bounds box(Placement place) {
        return new Bounds(place.x(), place.y(), place.width(), place.height());
    }

    /// A component of a kind that stands in a placed container, with others in it or not.
    private static ComponentId first(Architecture design, String kind) {
        return design.components().stream().filter(one -> one.kind().name().equals(kind) && one.placement() != null)
                .findFirst().orElseThrow().id();
    }

    @Test
    void aContainerGrowsWithWhatIsMovedToItsBorderAndShrinksBackWithIt() {
        var before = placed(Designs.tinyShop());
        var moved = first(before, "server");
        var around = before.components().get(moved).parent();
        assertNotNull(around);

        var after = move(before, moved, 300, 200);
        assertEquals(place(before, around).width() + 300, place(after, around).width(), 1);
        assertEquals(place(before, around).height() + 200, place(after, around).height(), 1);

        var back = place(move(after, moved, -300, -200), around);
        assertEquals(Math.max(place(before, around).width(), 264), back.width(), "no narrower than an empty subnet");
        assertEquals(place(before, around).height(), back.height());
    }

    @Test
    void aContainerThatAPersonMadeLargerKeepsItsSize() {
        var placed = placed(Designs.tinyShop());
        var moved = first(placed, "server");
        var around = placed.components().get(moved).parent();
        assertNotNull(around);
        var large = new Place(Map.of(around, place(placed, around).sized(900, 700))).apply(placed);
        var before = new Place(new LinkedHashMap<>(Fitting.of(placed, large))).apply(large);

        assertEquals(place(before, around), place(move(before, moved, 100, 60), around));
        assertEquals(place(before, around), place(new RemoveElements(Set.of(moved)).apply(before), around));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatGrowsNeverStandsOnANeighbourAndEverythingStaysInItsContainer(long seed) {
        var generated = DesignGenerator.design(seed, 60);
        var before = placed(Place.of(Relayout.whole(unlocked(generated))).apply(unlocked(generated)));
        var random = new Random(seed);
        var inner = before.components().stream().filter(one -> one.placement() != null && one.parent() != null).toList();
        var moved = inner.get(random.nextInt(inner.size()));
        var after = move(before, moved.id(), random.nextInt(400), random.nextInt(300));

        for (var one : after.components()) {
            var parent = one.parent() == null ? null : after.find(one.parent());
            if (one.placement() == null || parent == null || parent.placement() == null) {
                continue;
            }
            var around = place(after, parent.id());
            assertTrue(place(after, one.id()).x() + place(after, one.id()).width() <= around.width()
                    && place(after, one.id()).y() + place(after, one.id()).height() <= around.height(),
                    one.id() + " stands in " + parent.id());
            for (var other : after.components()) {
                if (!other.equals(one) && !other.id().equals(moved.id()) && !one.id().equals(moved.id())
                        && Objects.equals(one.parent(), other.parent()) && other.placement() != null && one.subnets().isEmpty()
                        && other.subnets().isEmpty()
                        && !box(place(before, one.id())).overlaps(box(place(before, other.id())))) {
                    assertFalse(box(place(after, one.id())).overlaps(box(place(after, other.id()))),
                            one.id() + " stands on " + other.id());
                }
            }
        }
    }

    @Test
    void nothingElseChangesWhereAllFits() {
        var before = placed(Designs.multiAz());
        assertEquals(Map.of(), Fitting.of(before, before));
    }

    @Test
    void whatIsLockedIsNotPushed() {
        var placed = placed(Designs.multiAz());
        var subnets = placed.components().stream().filter(one -> one.kind().name().equals("subnet")).toList();
        var first = subnets.getFirst();
        var below = subnets.stream().filter(one -> Objects.equals(one.parent(), first.parent())
                && place(placed, one.id()).y() > place(placed, first.id()).y()).findFirst().orElseThrow();
        var child = placed.components().stream().filter(one -> first.id().equals(one.parent())
                && one.placement() != null).findFirst().orElseThrow();

        assertTrue(place(move(placed, child.id(), 0, 200), below.id()).y() > place(placed, below.id()).y());
        var locked = new Lock(Set.of(below.id()), true).apply(placed);
        assertEquals(place(placed, below.id()), place(move(locked, child.id(), 0, 200), below.id()));
    }

    @Test
    void bendsGoAlongWhenBothEndsMoveAlike() {
        var plain = placed(Designs.tinyShop());
        var wire = plain.connections().stream().filter(one -> plain.components().get(one.from()).placement() != null
                && plain.components().get(one.to()).placement() != null).findFirst().orElseThrow();
        var design = new Reroute(wire.id(), List.of(new Point(10, 20))).apply(plain);
        var one = new Place(Map.of(wire.from(), place(design, wire.from()).movedBy(5, 7))).apply(design);
        assertEquals(List.of(), Bends.following(design, one));

        var places = new LinkedHashMap<ComponentId, Placement>();
        design.components().stream().filter(each -> each.parent() == null)
                .forEach(each -> places.put(each.id(), place(design, each.id()).movedBy(5, 7)));
        var all = new Place(new LinkedHashMap<>(places)).apply(design);
        assertEquals(List.of(new Reroute(wire.id(), List.of(new Point(15, 27)))), Bends.following(design, all));
    }
}
