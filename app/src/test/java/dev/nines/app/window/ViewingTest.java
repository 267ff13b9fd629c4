package dev.nines.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import dev.nines.app.settings.Appearance;
import dev.nines.model.quantity.ComponentId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Going about a drawing, looking closer, and choosing what is meant.
final class ViewingTest {

    private static final ComponentId ORDERS = new ComponentId("orders");
    private static final ComponentId CUSTOMERS = new ComponentId("customers");

    private static Rig rig;
    private static Hand hand;

    @BeforeAll
    static void show() {
        rig = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 1280, 800);
        hand = new Hand(rig, Locale.ENGLISH);
    }

    @AfterAll
    static void close() {
        rig.close();
    }

    @BeforeEach
    void open() {
        rig.open("multi-az");
        act("fit");
    }

    private static void act(String id) {
        rig.act(id);
        rig.settle();
    }

    private static Region canvas() {
        return rig.find(".canvas-view", Region.class);
    }

    private static void wheel(double dx, double dy, boolean zoom) {
        Rig.run(() -> canvas().fireEvent(FrameTimes.wheel(canvas(), dx, dy, zoom)));
        rig.settle();
    }

    @Test
    void theWheelMovesThePaperAndTheMinimapGoesAnywhere() {
        act("actual-size");
        var before = hand.canvas().seen();
        wheel(-30, -50, false);
        assertEquals(before.moved(30, 50), hand.canvas().seen());
        var minimap = rig.find(".minimap", Region.class);
        hand.robot().clickOn(Rig.get(() -> minimap.localToScreen(minimap.getWidth() / 2, minimap.getHeight() / 2)));
        rig.settle();
        assertEquals(hand.canvas().drawn().centreX(), hand.canvas().seen().centreX(), 60);
        assertEquals(hand.canvas().drawn().centreY(), hand.canvas().seen().centreY(), 60);
    }

    @Test
    void whatIsSelectedFillsTheView() {
        Rig.run(() -> rig.document().selection().set(List.of(CUSTOMERS)));
        act("fit-selection");
        var seen = hand.canvas().seen();
        assertTrue(seen.contains(hand.canvas().bounds(CUSTOMERS)));
        assertEquals(hand.canvas().bounds(CUSTOMERS).centreX(), seen.centreX(), 1);
        assertEquals(1.5, hand.canvas().scale());
    }

    @Test
    void whileTheScaleChangesThePictureIsStretchedAndThenItIsSharp() {
        var during = Rig.get(() -> {
            canvas().fireEvent(FrameTimes.wheel(canvas(), 0, 60, true));
            return canvas().snapshot(null, null);
        });
        assertFalse(Rig.get(hand.canvas()::isSharp));
        rig.settle();
        var distance = distance(during, Rig.get(() -> canvas().snapshot(null, null)));
        assertTrue(distance > 0 && distance < 6, () -> "colours differ by " + distance + " of 255");
    }

    /// How much the colours of two pictures differ on average, of 255.
    private static double distance(Image one, Image other) {
        var sum = 0.0;
        for (var x = 0; x < one.getWidth(); x++) {
            for (var y = 0; y < one.getHeight(); y++) {
                sum += Math.abs(one.getPixelReader().getColor(x, y).getBrightness()
                        - other.getPixelReader().getColor(x, y).getBrightness());
            }
        }
        return 255 * sum / (one.getWidth() * one.getHeight());
    }

    @Test
    void restingOnACardTellsOfItUntilTheMouseGoesAway() {
        var card = rig.find(".hover-card", Region.class);
        hand.robot().moveTo(Rig.get(() -> hand.canvas().where(CUSTOMERS)));
        Rig.await("a card", card::isVisible);
        assertTrue(Rig.get(() -> card.lookupAll(".hover-title").stream().map(node -> ((Label) node).getText()).toList())
                .contains("Customers"));
        hand.robot().moveTo(hand.at(hand.canvas().seen().x() + 5, hand.canvas().seen().y() + 5));
        Rig.await("no card", () -> !card.isVisible());
    }

    @Test
    void shiftAddsToWhatIsSelectedAndTakesAway() {
        hand.robot().clickOn(Rig.get(() -> hand.canvas().where(ORDERS)));
        clickWithShift(CUSTOMERS);
        assertEquals(List.of(ORDERS, CUSTOMERS), rig.document().selection().ids().get());
        clickWithShift(ORDERS);
        assertEquals(List.of(CUSTOMERS), rig.document().selection().ids().get());
    }

    /// The robot of a screen of tests does not tell the mouse of keys that are down.
    private static void clickWithShift(ComponentId id) {
        Rig.run(() -> {
            var place = hand.canvas().where(id);
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
                canvas().fireEvent(shifted(type, place));
            }
        });
        rig.settle();
    }

    private static MouseEvent shifted(EventType<MouseEvent> type, Point2D screen) {
        var scene = canvas().localToScene(canvas().screenToLocal(screen));
        return new MouseEvent(type, scene.getX(), scene.getY(), screen.getX(), screen.getY(), MouseButton.PRIMARY, 1, true, false,
                false, false, type == MouseEvent.MOUSE_PRESSED, false, false, false, false, true, null);
    }

    @Test
    void aCallersEndOfAConnectionIsLedElsewhere() {
        var before = rig.document().design();
        Rig.run(() -> rig.document().selection().set(List.of(CUSTOMERS)));
        hand.robot().push(KeyCode.CONTROL, KeyCode.D);
        rig.settle();
        var other = rig.document().selection().ids().get().getFirst();
        var wire = before.connections().stream().filter(one -> one.from().equals(CUSTOMERS)).findFirst().orElseThrow();
        Rig.run(() -> rig.document().selection().set(List.of(wire.id())));
        rig.settle();
        hand.drag(Rig.get(() -> hand.canvas().way(wire.id()).getFirst()), Rig.get(() -> hand.canvas().where(other)));
        assertEquals(other + " > " + wire.to(), rig.document().design().connections().get(wire.id()).from() + " > "
                + rig.document().design().connections().get(wire.id()).to());
    }

    @Test
    void aDesignBeginsFromASampleThatIsChosenByItsPicture() {
        Platform.runLater(() -> TemplateDialog.show(rig.shell()));
        Rig.await("a dialog", () -> Dialogs.shown() != null);
        Rig.run(() -> Objects.requireNonNull(Dialogs.shown()).lookupAll(".sample-card").stream().map(Button.class::cast)
                .filter(card -> Set.of("One server", "Single server").contains(card.getAccessibleText()))
                .findFirst().orElseThrow().fire());
        Rig.await("another design", () -> rig.document().design().components().stream()
                .filter(one -> one.kind().name().equals("server")).count() == 1);
        rig.settle();
    }
}
