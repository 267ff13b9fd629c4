package dev.nines.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;

import dev.nines.diagrams.layout.Arrangement;
import dev.nines.diagrams.layout.Layout;
import dev.nines.diagrams.layout.Relayout;
import dev.nines.diagrams.layout.Spot;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Point;
import dev.nines.diagrams.routing.Router;
import dev.nines.diagrams.routing.Wire;
import dev.nines.model.Architecture;
import dev.nines.model.DesignGenerator;
import dev.nines.model.Designs;
import dev.nines.model.edit.Edit;
import dev.nines.model.edit.History;
import dev.nines.model.edit.Place;
import dev.nines.model.quantity.ComponentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What follows from a change by hand, and what a drag snaps to.
class ByHandTest {

    private static Bounds bounds(Arrangement arrangement, ComponentId id) {
        var spot = arrangement.main(id);
        assertNotNull(spot, id.value());
        return spot.bounds();
    }

    /// Several for what spans zones.
    private static List<Bounds> places(Arrangement arrangement, ComponentId id) {
        return arrangement.of(id).stream().map(Spot::bounds).toList();
    }

    private static Edit moved(Architecture design, Arrangement drawn, ComponentId id, double dx, double dy) {
        var place = drawn.placement(design.components().get(id));
        assertNotNull(place);
        return new Place(Map.of(id, place.movedBy(dx, dy)));
    }

    @Test
    void theFirstMoveKeepsEverythingElseWhereItIsDrawn() {
        var design = Designs.multiAz();
        var drawn = Layout.arrange(design);
        var users = new ComponentId("users");
        var after = Layout.arrange(ByHand.complete(design, drawn, null, List.of(moved(design, drawn, users, -300, 90)))
                .apply(design));

        assertEquals(bounds(drawn, users).moved(-300, 90), bounds(after, users));
        design.components().stream().filter(one -> !one.id().equals(users))
                .forEach(one -> assertEquals(places(drawn, one.id()), places(after, one.id()), one.id().value()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void manyMovesAreUndoneToTheStartAndDoneAgainExactly(long seed) {
        var random = new Random(seed);
        var generated = DesignGenerator.design(seed, 40);
        var start = Place.of(Relayout.whole(generated)).apply(generated);
        var history = History.of(start);
        for (var count = 0; count < 12; count++) {
            var design = history.current();
            var drawn = Layout.arrange(design);
            var movable = design.components().stream().filter(one -> drawn.of(one.id()).size() == 1).toList();
            var id = movable.get(random.nextInt(movable.size())).id();
            history = history.apply(ByHand.complete(design, drawn, null,
                    List.of(moved(design, drawn, id, random.nextInt(300), random.nextInt(200))))).settled();
        }
        var end = history.current();
        var steps = 0;
        while (history.canUndo()) {
            history = history.undo();
            steps++;
        }
        assertEquals(start, history.current());
        assertTrue(steps > 5, "each move is one step");
        while (history.canRedo()) {
            history = history.redo();
        }
        assertEquals(end, history.current());
    }

    @Test
    void snapsToTheLinesOfNeighboursBeforeTheGridAndToNothingWhereUnwanted() {
        var other = new Bounds(103, 50, 100, 40);
        var box = new Bounds(0, 0, 100, 40);

        var near = new Snapping(List.of(other), true).snap(box, 100, 300, 1);
        assertEquals(103, near.dx());
        assertEquals(304, near.dy());
        assertEquals(List.of(new Snapping.Guide(true, 103, 50, 344)), near.guides());
        assertEquals(new Snapping.Snapped(104, 304, List.of()), new Snapping(List.of(), true).snap(box, 101, 301, 1));
        assertEquals(new Snapping.Snapped(101, 301, List.of()), new Snapping(List.of(), false).snap(box, 101, 301, 1));
    }

    @Test
    void aPartOfAWayMovesWithBothItsCornersAndComesIntoLineWithItsNeighbours() {
        var way = List.of(new Point(0, 0), new Point(50, 0), new Point(50, 80), new Point(120, 80));

        assertEquals(List.of(new Point(64, 0), new Point(64, 80)), BendDrag.moved(way, 1, 64, 999, 5));
        assertEquals(List.of(new Point(118, 0), new Point(118, 80)), BendDrag.moved(way, 1, 118, 999, 1));
        assertEquals(List.of(new Point(120, 0), new Point(120, 80)), BendDrag.moved(way, 1, 118, 999, 5));
        assertEquals(List.of(new Point(30, 40), new Point(60, 40)),
                BendDrag.moved(List.of(new Point(0, 0), new Point(90, 0)), 0, 999, 40, 5));
    }

    @Test
    void takingABendAwayLeavesAWayThatBendsLess() {
        var wire = new Wire("wire", "a", "b", new Bounds(0, 0, 100, 40), new Bounds(300, 200, 100, 40), List.of());
        var bends = List.of(new Point(150, 20), new Point(150, 120), new Point(250, 120), new Point(250, 220));
        var route = new Router(List.of(), List.of(), List.of(), List.of()).route(List.of(wire.via(bends))).getFirst();
        assertEquals(bends, Unbending.corners(route, bends));
        for (var one : bends) {
            var left = Unbending.without(route, bends, one);
            assertTrue(left.size() < bends.size(), left::toString);
            assertEquals(left, left.isEmpty() ? left : Unbending.corners(route, left));
        }
        assertEquals(List.of(), Unbending.without(route, List.of(new Point(350, 20)), new Point(350, 20)));
    }
}
