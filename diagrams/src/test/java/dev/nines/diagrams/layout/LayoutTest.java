package dev.nines.diagrams.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.DesignGenerator;
import dev.nines.model.Designs;
import dev.nines.model.Placement;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.Database;
import dev.nines.model.component.Spec;
import dev.nines.model.edit.Place;
import dev.nines.model.quantity.ComponentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

    private static Architecture place(Architecture design, String id, double x, double y, double width, double height) {
        return new Place(Map.of(new ComponentId(id), new Placement(x, y, width, height))).apply(design);
    }

    private static Bounds bounds(Arrangement arrangement, ComponentId id) {
        var spot = arrangement.main(id);
        assertNotNull(spot, id.value());
        return spot.bounds();
    }

    private static List<Component> of(Architecture design, Class<? extends Spec> kind) {
        return design.components().stream().filter(component -> kind.isInstance(component.spec())).toList();
    }

    @Test
    void everythingStandsInItsContainer() {
        var design = Designs.tinyShop();
        var arrangement = Layout.arrange(design);

        for (var component : design.components()) {
            if (component.parent() != null) {
                assertTrue(bounds(arrangement, component.parent()).contains(bounds(arrangement, component.id())),
                        component.id().value());
            }
        }
    }

    @Test
    void whatAPersonPlacedStaysThere() {
        var design = place(Designs.singleServer(), "server", 700, 300, 200, 80);

        assertEquals(new Bounds(700, 300, 200, 80), bounds(Layout.arrange(design), new ComponentId("server")));
    }

    @Test
    void placesAreRelativeToTheContainer() {
        var design = place(place(Designs.tinyShop(), "web", 100, 60, 500, 400), "nginx", 40, 50, 168, 58);
        var arrangement = Layout.arrange(design);
        var server = bounds(arrangement, new ComponentId("web"));
        var process = bounds(arrangement, new ComponentId("nginx"));

        assertEquals(server.x() + 40, process.x());
        assertEquals(server.y() + 50, process.y());
    }

    @Test
    void aContainerThatIsTooSmallGrowsOverItsContent() {
        var design = place(place(Designs.tinyShop(), "web", 100, 60, 50, 40), "nginx", 300, 200, 168, 58);
        var arrangement = Layout.arrange(design);

        assertTrue(bounds(arrangement, new ComponentId("web")).contains(bounds(arrangement, new ComponentId("nginx"))));
    }

    @Test
    void freeComponentsKeepOffPlacedOnes() {
        var design = place(Designs.singleServer(), "server", 20, 20, 168, 58);
        var arrangement = Layout.arrange(design);

        assertFalse(bounds(arrangement, new ComponentId("server"))
                .overlaps(bounds(arrangement, new ComponentId("users"))));
    }

    @Test
    void aGroupOverTwoZonesIsALineAroundOneServerInEach() {
        var design = Designs.threeTierShop();
        var arrangement = Layout.arrange(design);
        for (var group : of(design, AutoScalingGroup.class)) {
            var spots = arrangement.of(group.id());

            assertEquals(group.subnets().size() + 1, spots.size());
            assertEquals(Form.OUTLINE, spots.getFirst().form());
            spots.subList(1, spots.size())
                    .forEach(server -> assertTrue(spots.getFirst().bounds().contains(server.bounds())));
            assertEquals(1, spots.subList(1, spots.size()).stream().map(spot -> spot.bounds().y()).distinct().count(),
                    "at one height");
        }
    }

    @Test
    void aStandbyStandsAtTheHeightOfThePrimary() {
        var design = Designs.threeTierShop();
        var arrangement = Layout.arrange(design);
        for (var database : of(design, Database.class)) {
            var spots = arrangement.of(database.id());

            assertEquals(1, spots.stream().map(spot -> spot.bounds().y()).distinct().count());
        }
    }

    @Test
    void storingEveryPlaceChangesNothing() {
        var design = Designs.tinyShop();
        var arrangement = Layout.arrange(design);
        var stored = new Place(arrangement.placements(design)).apply(design);

        for (var component : design.components()) {
            assertEquals(bounds(arrangement, component.id()), bounds(Layout.arrange(stored), component.id()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theSameDesignAlwaysGetsTheSamePlaces(long seed) {
        assertEquals(Layout.arrange(DesignGenerator.design(seed, 80)).spots(),
                Layout.arrange(DesignGenerator.design(seed, 80)).spots());
    }
}
