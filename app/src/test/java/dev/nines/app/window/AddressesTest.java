package dev.nines.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

import dev.nines.app.results.Answer;
import dev.nines.app.results.Results;
import dev.nines.app.settings.Appearance;
import dev.nines.model.Architecture;
import dev.nines.model.component.Subnet;
import dev.nines.model.quantity.ComponentId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The address plan of a VPC changed by hand: on its map by mouse and keyboard, and by the planner.
final class AddressesTest {

    private static Rig rig;
    private static Hand hand;
    private Architecture before = Architecture.empty("");

    @BeforeAll
    static void open() {
        rig = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 1280, 900);
        hand = new Hand(rig, Locale.ENGLISH);
    }

    @AfterAll
    static void close() {
        rig.close();
    }

    @BeforeEach
    void begin() {
        rig.open("multi-az");
        Rig.run(() -> rig.find(".results", Results.class).open(Answer.NETWORK));
        rig.settle();
        before = rig.document().design();
    }

    private static String block(String subnet) {
        return ((Subnet) rig.document().design().components().get(new ComponentId(subnet)).spec()).cidr().toString();
    }

    /// The place of an address of 10.0.0.0/16 on the map.
    private static Point2D at(double third, double fourth) {
        var map = rig.find(".address-map", Region.class);
        return Rig.get(() -> map.localToScreen((third + fourth / 256) / 256 * map.getWidth(), map.getHeight() / 2));
    }

    private static String hint() {
        return Rig.get(() -> ((Label) rig.stage().getScene().lookup(".map-hint")).getText());
    }

    private static void keys(KeyCode... keys) {
        hand.robot().push(keys);
        rig.settle();
    }

    private void undone() {
        Rig.run(rig.document()::undo);
        rig.settle();
        assertEquals(before, rig.document().design());
    }

    @Test
    void blocksAreDraggedElsewhereAndByTheirEnds() {
        hand.drag(at(136, 0), at(231, 0));
        assertEquals("10.0.224.0/20", block("data-c"));
        assertEquals("10.0.224.0/20: 4,091 usable addresses", hint());
        undone();
        hand.pull(at(136, 0), at(70, 0));
        assertEquals("App b has 10.0.64.0/20 already", hint());
        hand.robot().release(MouseButton.PRIMARY);
        rig.settle();
        assertEquals(before, rig.document().design());
        hand.drag(at(143, 200), at(136, 20));
        assertEquals("10.0.128.0/21", block("data-c"));
        undone();
        hand.pull(at(136, 0), at(231, 0));
        keys(KeyCode.ESCAPE);
        hand.robot().release(MouseButton.PRIMARY);
        rig.settle();
        assertEquals(before, rig.document().design());
    }

    @Test
    void theKeyboardDoesAllOfItAndReadersHearIt() {
        var map = rig.find(".address-map", Region.class);
        hand.robot().clickOn(at(136, 0));
        assertEquals(List.of(new ComponentId("data-c")), rig.document().selection().ids().get());
        assertTrue(Rig.get(() -> map.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM)) instanceof Node item
                && Rig.get(() -> item.queryAccessibleAttribute(AccessibleAttribute.TEXT)).toString()
                        .startsWith("Data c · 10.0.128.0/20 "));
        keys(KeyCode.RIGHT);
        assertEquals("10.0.144.0/20", block("data-c"));
        keys(KeyCode.RIGHT);
        keys(KeyCode.EQUALS);
        assertEquals("10.0.160.0/19", block("data-c"));
        keys(KeyCode.MINUS);
        keys(KeyCode.LEFT);
        keys(KeyCode.LEFT);
        assertEquals(before, rig.document().design());
        keys(KeyCode.LEFT);
        assertEquals("No free place of this size before it.", hint());
        keys(KeyCode.UP);
        assertEquals(List.of(new ComponentId("data-b")), rig.document().selection().ids().get());
        keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.D);
        assertEquals("10.0.112.0/21 10.0.120.0/21", block("data-b") + " " + block("data-b-2"));
        keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.M);
        assertEquals(before, rig.document().design());
    }

    @Test
    void thePlannerAddsOrReaddressesInOneStep() {
        var pane = plan();
        assertTrue(summary(pane).startsWith("3 new · 0 with another block · 9 as they are"), summary(pane));
        Rig.run(() -> ((CheckBox) pane.lookup("#plan-keep")).setSelected(false));
        Rig.await("planned anew", () -> summary(pane).startsWith("0 new · 9 with another"));
        Rig.run(() -> ((CheckBox) pane.lookup("#plan-keep")).setSelected(true));
        Rig.await("planned again", () -> summary(pane).startsWith("3 new"));
        Dialogs.press("Apply");
        Rig.await("applied", () -> !rig.document().design().equals(before));
        assertEquals("10.0.144.0/24", block("new-a"));
        assertNotEquals(block("new-a"), block("new-b"));
        undone();
    }

    private static Node plan() {
        Platform.runLater(() -> ((Button) rig.stage().getScene().lookup(".map-plan")).fire());
        Rig.await("dialog", () -> Dialogs.shown() != null);
        var pane = Rig.get(() -> Objects.requireNonNull(Dialogs.shown()));
        Rig.await("planned", () -> !summary(pane).isEmpty());
        return pane;
    }

    private static String summary(Node pane) {
        return Rig.get(() -> pane.lookup(".plan-preview > .wizard-heading") instanceof Label label ? label.getText() : "");
    }
}
