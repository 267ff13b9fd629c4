package dev.nines.diagrams.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Designs;
import dev.nines.model.Placement;
import dev.nines.model.edit.Lock;
import dev.nines.model.edit.Place;
import dev.nines.model.quantity.ComponentId;
import org.junit.jupiter.api.Test;

class RelayoutTest {

    private static Architecture scattered(Architecture design) {
        var places = new LinkedHashMap<ComponentId, Placement>(Layout.arrange(design).placements(design));
        var step = 0;
        for (var entry : places.entrySet()) {
            entry.setValue(entry.getValue().movedBy(17 * (step % 5), 23 * (step % 3)));
            step++;
        }
        return Place.of(new LinkedHashMap<>(places)).apply(design);
    }

    private static Placement place(Architecture design, ComponentId id) {
        var place = design.components().get(id).placement();
        assertNotNull(place, id.value());
        return place;
    }

    @Test
    void theWholeDesignIsLaidOutAsIfNobodyHadPlacedIt() {
        var design = Designs.multiAz();
        var after = Place.of(Relayout.whole(scattered(design))).apply(scattered(design));
        assertEquals(Layout.arrange(design).spots(), Layout.arrange(after).spots());
    }

    @Test
    void whatIsLockedStaysWithAllContainersAroundIt() {
        var design = scattered(Designs.multiAz());
        var subnet = design.components().stream().filter(one -> one.kind().name().equals("subnet")).findFirst()
                .orElseThrow();
        var locked = new Lock(Set.of(subnet.id()), true).apply(design);
        var after = Place.of(Relayout.whole(locked)).apply(locked);
        for (Component at = locked.components().get(subnet.id()); at != null; at = locked.parent(at)) {
            assertEquals(at.placement(), place(after, at.id()));
        }
        assertTrue(after.components().stream().anyMatch(one -> one.placement() == null));
    }

    @Test
    void aContainerIsPutInOrderWhereItStands() {
        var design = scattered(Designs.multiAz());
        var vpc = design.components().stream().filter(one -> one.kind().name().equals("vpc")).findFirst().orElseThrow();
        var places = Relayout.within(design, vpc.id());
        var after = Place.of(places).apply(design);
        assertEquals(place(design, vpc.id()).x(), place(after, vpc.id()).x());
        assertEquals(place(design, vpc.id()).y(), place(after, vpc.id()).y());
        var zones = after.components().stream().filter(one -> one.kind().name().equals("availability-zone")).toList();
        assertEquals(1, zones.stream().map(zone -> place(after, zone.id()).y()).distinct().count(), "in one row");
        assertEquals(Map.of(), Relayout.within(design, new ComponentId("users")));
    }

    @Test
    void someAreOrderedAmongThemselvesWithTheirCornerWhereItWas() {
        var design = scattered(Designs.multiAz());
        var zones = design.components().stream().filter(one -> one.kind().name().equals("availability-zone"))
                .map(Component::id).collect(Collectors.toSet());
        var after = Place.of(Relayout.among(design, zones)).apply(design);
        assertEquals(corner(design, zones).x(), corner(after, zones).x(), 0.01);
        assertEquals(corner(design, zones).y(), corner(after, zones).y(), 0.01);
        assertNotEquals(design, after);
        design.components().stream().filter(one -> !zones.contains(one.id()))
                .forEach(one -> assertEquals(one, after.components().get(one.id())));
    }

    private static Bounds corner(Architecture design, Set<ComponentId> ids) {
        return Bounds.around(ids.stream().map(id -> place(design, id))
                .map(place -> new Bounds(place.x(), place.y(), place.width(), place.height())).toList());
    }
}
