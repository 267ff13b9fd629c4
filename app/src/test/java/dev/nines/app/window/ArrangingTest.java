package dev.nines.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

import dev.nines.app.settings.Appearance;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Elements;
import dev.nines.model.Placement;
import dev.nines.model.component.ObjectStorage;
import dev.nines.model.component.SecretStore;
import dev.nines.model.component.Spec;
import dev.nines.model.component.Users;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What stands on the canvas is put elsewhere by mouse: connections, bends, locks, lines, gaps, grid, layout.
final class ArrangingTest {

    private static final ConnectionId WIRE = new ConnectionId("wire");

    private static Rig rig;
    private static Hand hand;

    @BeforeAll
    static void open() {
        rig = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 1280, 800);
        hand = new Hand(rig, Locale.ENGLISH);
    }

    @AfterAll
    static void close() {
        rig.close();
    }

    /// Users at the left that call the first of two stores at the right, over secrets, all placed by hand.
    @BeforeEach
    void begin() {
        var design = Architecture.empty("Stores")
                .with(Elements.of(List.of(made("users", Users.class, 0, 0), made("one", ObjectStorage.class, 320, 80),
                        made("two", ObjectStorage.class, 347, 180), made("three", SecretStore.class, 309, 322))))
                .withConnections(Elements.of(List.of(Connection.of("wire", "users", "one"))));
        Rig.run(() -> {
            rig.settings().grid().set(true);
            rig.settings().guides().set(false);
            rig.shell().show(design, null);
        });
        rig.settle();
        // windows of some screens have less room, and would show it smaller
        act("actual-size");
    }

    private static Component made(String id, Class<? extends Record> spec, double x, double y) {
        return Component.of(id, id, (Spec) RecordType.of(spec).defaults()).at(new Placement(x, y, 168, 58));
    }

    private static Connection wire() {
        return rig.document().design().connections().get(WIRE);
    }

    private static Placement place(String id) {
        return Objects.requireNonNull(hand.component(id).placement());
    }

    private static Point2D middle(String id) {
        var place = hand.place(id);
        return hand.at(place.centreX(), place.centreY());
    }

    private static List<Point2D> way() {
        return Rig.get(() -> hand.canvas().way(WIRE));
    }

    private static long marks(String style) {
        rig.settle();
        return Rig.get(() -> hand.canvas().marks(style));
    }

    private static void keys(KeyCode... keys) {
        hand.robot().push(keys);
        rig.settle();
    }

    private static void undone(Architecture before) {
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, rig.document().design());
    }

    private static void selectWire() {
        var way = way();
        hand.robot().clickOn(way.get(0).midpoint(way.get(1)));
        rig.settle();
        assertEquals(List.of(WIRE), rig.document().selection().ids().get());
    }

    @Test
    void eitherEndOfAConnectionIsLedElsewhere() {
        var before = rig.document().design();
        selectWire();
        hand.drag(way().getLast(), middle("two"));
        assertEquals("users > two", wire().from() + " > " + wire().to());
        undone(before);
        selectWire();
        hand.drag(way().getLast(), middle("three"));
        assertEquals(before, rig.document().design());
        assertTrue(hand.said().contains("does not call"), hand.said());
    }

    @Test
    void aBendIsDraggedAndTakenAwayByKeyOrDoubleClick() {
        selectWire();
        assertEquals(0, marks("bend"));
        var straight = rig.document().design();
        var way = way();
        var part = way.get(1).midpoint(way.get(2));
        // so far from where the wire is clicked that no click counts as the second of two
        hand.drag(part, part.add(40, 0));
        assertEquals(2, wire().waypoints().size());
        assertEquals(2, marks("bend"));
        assertTrue(way().get(1).getX() > way.get(1).getX());

        var bent = rig.document().design();
        hand.robot().clickOn(way().get(1));
        assertEquals(1, marks("bend-clicked"));
        keys(KeyCode.DELETE);
        assertNotNull(rig.document().design().connections().find(WIRE));
        assertEquals(1, wire().waypoints().size());
        undone(bent);

        selectWire();
        hand.robot().doubleClickOn(way().get(1));
        rig.settle();
        assertEquals(1, wire().waypoints().size());
        undone(bent);
        selectWire();
        keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.R);
        assertEquals(straight, rig.document().design());

        selectWire();
        keys(KeyCode.DELETE);
        assertNull(rig.document().design().connections().find(WIRE));
    }

    @Test
    void whatIsLockedStaysAndSaysWhyAndShowsNoCorners() {
        hand.robot().clickOn(middle("two"));
        assertEquals(4, marks("handle"));
        keys(KeyCode.CONTROL, KeyCode.L);
        assertTrue(hand.component("two").locked());
        assertEquals(0, marks("handle"));
        var locked = rig.document().design();
        hand.drag(middle("two"), middle("two").add(80, 0));
        assertEquals(locked, rig.document().design());
        assertTrue(hand.said().startsWith("two is locked."), hand.said());
        keys(KeyCode.CONTROL, KeyCode.L);
        hand.drag(middle("two"), middle("two").add(80, 0));
        assertTrue(place("two").x() > 400, place("two")::toString);
    }

    @Test
    void aMarqueeThenOneLineAndEqualGaps() {
        var before = rig.document().design();
        hand.drag(hand.at(280, 60), hand.at(560, 400));
        assertEquals(3, rig.document().selection().ids().get().size());
        keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.LEFT);
        assertEquals(List.of(309.0, 309.0, 309.0), List.of(place("one").x(), place("two").x(), place("three").x()));
        keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.V);
        assertEquals(place("three").y() - place("two").y(), place("two").y() - place("one").y(), 1);
        assertEquals(80, place("one").y());
        keys(KeyCode.CONTROL, KeyCode.Z);
        undone(before);
    }

    @Test
    void copiesOrdersAndSelectsAllOfAKindByKeyboard() {
        var before = rig.document().design();
        hand.robot().clickOn(middle("one"));
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        assertEquals("one", rig.document().design().components().getLast().id().value());
        undone(before);
        keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.A);
        var kind = hand.component("one").kind();
        assertEquals(before.components().stream().filter(one -> one.kind().equals(kind)).map(Component::id).toList(),
                rig.document().selection().ids().get());
        keys(KeyCode.CONTROL, KeyCode.D);
        var copies = rig.document().selection().ids().get();
        assertEquals(before.components().size() + copies.size(), rig.document().design().components().size());
        assertTrue(copies.stream().noneMatch(id -> before.find((ComponentId) id) != null), copies::toString);
        undone(before);
    }

    @Test
    void layoutByRuleIsOneStep() {
        var before = rig.document().design();
        var glides = Rig.get(() -> hand.canvas().glides());
        keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.L);
        Rig.await("arrived", () -> glides.get() == 1 && !hand.canvas().glide());
        assertNotEquals(before, rig.document().design());
        assertNotEquals(347, hand.place("two").x());
        assertTrue(rig.document().design().components().stream().allMatch(one -> one.placement() == null));
        undone(before);
        assertEquals(347, hand.place("two").x());
    }

    /// The robot of a screen of tests does not tell the mouse of keys that are down.
    private static void dragWithAlt(Point2D from, double dx, double dy) {
        var canvas = rig.find(".canvas-view", Region.class);
        var at = canvas.localToScene(canvas.screenToLocal(from));
        Rig.run(() -> {
            canvas.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, at, from));
            canvas.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, at.add(dx, dy), from.add(dx, dy)));
            canvas.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, at.add(dx, dy), from.add(dx, dy)));
        });
        rig.settle();
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, Point2D at, Point2D onScreen) {
        return new MouseEvent(type, at.getX(), at.getY(), onScreen.getX(), onScreen.getY(), MouseButton.PRIMARY, 1, false,
                false, true, false, true, false, false, false, false, false, null);
    }

    @Test
    void theGridHoldsUnlessItIsOffOrAltIsDown() {
        hand.drag(middle("two"), middle("two").add(13, 11));
        assertEquals(0, place("two").x() % 8);
        assertEquals(0, place("two").y() % 8);
        dragWithAlt(middle("three"), 13, 11);
        assertEquals(new Placement(322, 333, 168, 58), place("three"));
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        assertFalse(rig.settings().grid().get());
        hand.drag(middle("one"), middle("one").add(13, 11));
        assertEquals(new Placement(333, 91, 168, 58), place("one"));
    }

    @Test
    void guidesDrawToTheLinesOfOthersUnlessTheyAreOff() {
        act("guides");
        assertTrue(rig.settings().guides().get());
        hand.pull(middle("two"), middle("two").add(-36, 0));
        assertTrue(marks("guide") > 0);
        hand.robot().release(MouseButton.PRIMARY);
        rig.settle();
        assertEquals(309, place("two").x());
        assertEquals(0, marks("guide"));
        keys(KeyCode.CONTROL, KeyCode.Z);
        act("guides");
        assertFalse(rig.settings().guides().get());
        hand.pull(middle("two"), middle("two").add(-36, 0));
        assertEquals(0, marks("guide"));
        hand.robot().release(MouseButton.PRIMARY);
        rig.settle();
        assertEquals(312, place("two").x());
        act("guides");
        dragWithAlt(middle("two"), -5, 0);
        assertEquals(307, place("two").x());
    }

    private static void act(String id) {
        rig.act(id);
        rig.settle();
    }

    @Test
    void theWheelEnlargesAtThePointer() {
        var pointer = middle("three");
        var there = Rig.get(() -> hand.canvas().drawing(pointer));
        var scale = Rig.get(() -> hand.canvas().scale());
        wheel(pointer, 120);
        rig.settle();
        assertTrue(Rig.get(() -> hand.canvas().scale()) > scale);
        assertTrue(there.distance(Rig.get(() -> hand.canvas().drawing(pointer))) < 0.5);
    }

    private void wheel(Point2D pointer, double notches) {
        var canvas = rig.find(".canvas-view", Region.class);
        var at = canvas.localToScene(canvas.screenToLocal(pointer));
        Rig.run(() -> canvas.fireEvent(new ScrollEvent(ScrollEvent.SCROLL, at.getX(), at.getY(), pointer.getX(), pointer.getY(),
                false, true, false, false, false, false, 0, notches, 0, notches, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null)));
    }

    @Test
    void spaceDragsThePaperAndNothingOnIt() {
        var before = rig.document().design();
        var from = middle("three");
        var there = Rig.get(() -> hand.canvas().drawing(from));
        hand.robot().clickOn(hand.at(200, 300)).press(KeyCode.SPACE);
        hand.drag(from, from.add(-60, -90));
        hand.robot().release(KeyCode.SPACE);
        assertTrue(there.distance(Rig.get(() -> hand.canvas().drawing(from.add(-60, -90)))) < 0.5);
        assertEquals(List.of(), rig.document().selection().ids().get());
        assertEquals(before, rig.document().design());
        hand.drag(middle("three"), middle("three").add(16, 0));
        assertNotEquals(before, rig.document().design());
    }

    private static List<String> selected() {
        rig.settle();
        return rig.document().selection().ids().get().stream().map(Object::toString).toList();
    }

    @Test
    void aGroupIsTakenAsOneAndItsMembersWithin() {
        var single = rig.document().design();
        hand.drag(hand.at(280, 60), hand.at(560, 250));
        assertEquals(List.of("one", "two"), selected());
        keys(KeyCode.CONTROL, KeyCode.G);
        assertEquals(1, marks("group"));
        var grouped = rig.document().design();
        hand.robot().clickOn(hand.at(200, 300));
        assertEquals(0, marks("group"));

        hand.drag(middle("one"), middle("one").add(40, 32));
        assertEquals(List.of("two", "one"), selected());
        var moved = new Point2D(place("one").x() - 320, place("one").y() - 80);
        assertEquals(new Placement(347 + moved.getX(), 180 + moved.getY(), 168, 58), place("two"));
        assertTrue(moved.getX() > 0);
        keys(KeyCode.CONTROL, KeyCode.D);
        var copies = rig.document().selection().ids().get();
        assertEquals(2, copies.size());
        assertEquals("Group 2", hand.component(copies.getFirst().toString()).together());
        keys(KeyCode.CONTROL, KeyCode.Z);
        undone(grouped);

        hand.robot().clickOn(middle("two"));
        assertEquals(List.of("one", "two"), selected());
        hand.robot().clickOn(middle("one"));
        assertEquals(List.of("one"), selected());
        assertEquals(1, marks("group"));
        keys(KeyCode.CONTROL, KeyCode.DOWN);
        assertEquals(List.of("two"), selected());
        keys(KeyCode.CONTROL, KeyCode.DOWN);
        assertEquals(List.of("three"), selected());
        keys(KeyCode.CONTROL, KeyCode.UP);
        assertEquals(List.of("one", "two"), selected());
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
        assertEquals(single, rig.document().design());
    }

    @Test
    void aPressInTheMiddleOfNothingSelectsNothing() {
        hand.robot().clickOn(middle("one"));
        hand.robot().moveTo(hand.at(200, 300)).press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
        rig.settle();
        assertEquals(List.of(), rig.document().selection().ids().get());
        assertEquals(new ComponentId("one"), wire().to());
    }
}
