package dev.nines.diagrams.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Point;
import org.junit.jupiter.api.Test;

class RouterTest {

    private static final Bounds LEFT = new Bounds(0, 0, 168, 58);
    private static final Bounds RIGHT = new Bounds(600, 0, 168, 58);

    private static Wire wire(String id, Bounds from, Bounds to, Point... bends) {
        return new Wire(id, id + "-from", id + "-to", from, to, List.of(bends));
    }

    private static List<Route> route(List<Bounds> shapes, List<Bounds> headings, Wire... wires) {
        return new Router(shapes, headings, List.of(), List.of()).route(List.of(wires));
    }

    private static void assertSquare(Route route) {
        route.parts().forEach(part -> assertTrue(part.width() == 0 || part.height() == 0, route.points().toString()));
    }

    private static void assertClear(Route route, Bounds shape) {
        route.parts().forEach(part -> assertFalse(shape.overlaps(part.grown(0.1)), route.points() + " " + shape));
    }

    private static void assertPassesThrough(Route route, Point... bends) {
        for (var bend : bends) {
            assertTrue(route.parts().stream().anyMatch(part -> part.grown(0.01).contains(bend.x(), bend.y())),
                    bend + " is not on " + route.points());
        }
    }

    private static boolean isOnBorder(Bounds shape, Point point) {
        boolean sideways = (point.x() == shape.x() || point.x() == shape.right()) && point.y() >= shape.y()
                && point.y() <= shape.bottom();
        boolean upright = (point.y() == shape.y() || point.y() == shape.bottom()) && point.x() >= shape.x()
                && point.x() <= shape.right();
        return sideways || upright;
    }

    @Test
    void runsStraightBetweenNeighbours() {
        var route = route(List.of(LEFT, RIGHT), List.of(), wire("a", LEFT, RIGHT)).getFirst();

        assertEquals(List.of(new Point(168, 29), new Point(600, 29)), route.points());
    }

    @Test
    void goesAroundWhatStandsBetween() {
        var wall = new Bounds(300, -200, 100, 500);
        var route = route(List.of(LEFT, RIGHT, wall), List.of(), wire("a", LEFT, RIGHT)).getFirst();

        assertSquare(route);
        assertClear(route, wall);
    }

    @Test
    void leavesAMazeByItsOnlyDoor() {
        var room = List.of(new Bounds(-60, -60, 300, 20), new Bounds(-60, 100, 300, 20), new Bounds(-60, -40, 20, 140),
                new Bounds(220, -40, 20, 90), RIGHT, LEFT);
        var route = route(room, List.of(), wire("a", LEFT, RIGHT)).getFirst();

        assertSquare(route);
        room.subList(0, 4).forEach(wall -> assertClear(route, wall));
    }

    @Test
    void crossesWhatStandsBetweenWhenThereIsNoOtherWay() {
        var room = List.of(new Bounds(-60, -60, 300, 20), new Bounds(-60, 100, 300, 20), new Bounds(-60, -40, 20, 140),
                new Bounds(220, -40, 20, 140), RIGHT, LEFT);
        var route = route(room, List.of(), wire("a", LEFT, RIGHT)).getFirst();

        assertSquare(route);
        assertTrue(isOnBorder(LEFT, route.points().getFirst()));
        assertTrue(isOnBorder(RIGHT, route.points().getLast()));
    }

    @Test
    void crossesNoWords() {
        var words = new Bounds(300, 20, 80, 13);
        var route = route(List.of(LEFT, RIGHT), List.of(words), wire("a", LEFT, RIGHT)).getFirst();

        assertClear(route, words);
    }

    @Test
    void goesAroundDistantContainersAsAWhole() {
        var far = new Bounds(9000, 0, 168, 58);
        var room = new Bounds(2000, -300, 1000, 600);
        var card = new Bounds(2100, -100, 168, 58);
        var route = new Router(List.of(LEFT, far, card), List.of(), List.of(room), List.of())
                .route(List.of(wire("a", LEFT, far))).getFirst();

        assertSquare(route);
        assertClear(route, room);
        assertEquals(far.x(), route.points().getLast().x());
    }

    @Test
    void endsOnTheSidesOfItsShapes() {
        var below = new Bounds(300, 400, 168, 58);
        var route = route(List.of(LEFT, below), List.of(), wire("a", LEFT, below)).getFirst();

        assertTrue(isOnBorder(LEFT, route.points().getFirst()), route.points().toString());
        assertTrue(isOnBorder(below, route.points().getLast()), route.points().toString());
    }

    @Test
    void holdsTheBendsOfAPerson() {
        var bends = new Point[]{new Point(300, 200), new Point(500, 200)};
        var route = route(List.of(LEFT, RIGHT), List.of(), wire("a", LEFT, RIGHT, bends)).getFirst();

        assertSquare(route);
        assertPassesThrough(route, bends);
    }

    @Test
    void holdsBendsWhenAnEndMovesOrIsAnother() {
        var bends = new Point[]{new Point(300, 200), new Point(500, 200)};
        var elsewhere = new Bounds(900, 420, 168, 58);
        var route = route(List.of(LEFT, elsewhere), List.of(), wire("a", LEFT, elsewhere, bends)).getFirst();

        assertSquare(route);
        assertPassesThrough(route, bends);
        assertTrue(isOnBorder(elsewhere, route.points().getLast()), route.points().toString());
    }

    @Test
    void keepsStrangersApart() {
        var a = new Bounds(0, 300, 168, 58);
        var b = new Bounds(600, 300, 168, 58);
        var routes = route(List.of(LEFT, RIGHT, a, b), List.of(), wire("1", LEFT, b), wire("2", a, RIGHT));
        for (var one : routes.getFirst().parts()) {
            for (var other : routes.getLast().parts()) {
                boolean along = one.width() == 0 && other.width() == 0 && one.x() == other.x()
                        || one.height() == 0 && other.height() == 0 && one.y() == other.y();
                assertFalse(along && one.grown(0.1).overlaps(other.grown(0.1)), one + " " + other);
            }
        }
    }

    @Test
    void keepsManyWiresBetweenTwoCardsApart() {
        var routes = route(List.of(LEFT, RIGHT), List.of(), IntStream.range(0, 4)
                .mapToObj(i -> wire("w" + i, LEFT, RIGHT)).toArray(Wire[]::new));

        assertEquals(4, routes.stream().map(route -> route.points().getFirst().y()).distinct().count());
    }

    @Test
    void findsTheSameWaysTwice() {
        var wall = new Bounds(300, -200, 100, 500);
        var wires = new Wire[]{wire("1", LEFT, RIGHT), wire("2", RIGHT, LEFT), wire("3", LEFT, wall)};

        assertEquals(route(List.of(LEFT, RIGHT, wall), List.of(), wires),
                route(List.of(LEFT, RIGHT, wall), List.of(), wires));
    }
}
