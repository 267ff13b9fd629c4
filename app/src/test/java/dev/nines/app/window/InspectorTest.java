package dev.nines.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Circle;

import dev.nines.app.settings.Appearance;
import dev.nines.model.Component;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.TrafficProfile;
import dev.nines.model.component.Users;
import dev.nines.model.component.WebServer;
import dev.nines.model.edit.Change;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.DataSize;
import dev.nines.model.quantity.Rate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What the inspector lets a person do, by mouse and keyboard.
final class InspectorTest {

    private final Fingers robot = new Fingers();
    private final Rig rig = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 1440, 900);

    @AfterEach
    void close() {
        rig.settle().close();
    }

    private void open(String sample, String... selected) {
        rig.open(sample);
        select(selected);
    }

    private void select(String... selected) {
        Rig.run(() -> rig.document().selection().set(Arrays.stream(selected).map(ComponentId::new).toList()));
        Rig.run(() -> {
            rig.stage().getScene().getRoot().applyCss();
            rig.stage().getScene().getRoot().layout();
        });
    }

    private Component component(String id) {
        return rig.document().design().components().get(new ComponentId(id));
    }

    private TrafficProfile profile() {
        return ((Users) component("customers").spec()).profile();
    }

    @Test
    void subnetsAreChosenByCheckBoxes() {
        open("multi-az", "orders");
        var third = rig.find("#box-data-c", CheckBox.class);
        assertFalse(third.isSelected());
        assertTrue(third.getText().contains("10.0.128.0/20"), third.getText());
        Rig.run(third::fire);
        assertEquals(List.of("data-a", "data-b", "data-c"), subnets("orders"));
        Rig.run(rig.find("#box-data-a", CheckBox.class)::fire);
        assertEquals(List.of("data-b", "data-c"), subnets("orders"));
        Rig.run(rig.document()::undo);
        assertTrue(Rig.get(() -> rig.find("#box-data-a", CheckBox.class).isSelected()));
    }

    private List<String> subnets(String id) {
        return component(id).subnets().stream().map(ComponentId::value).toList();
    }

    @Test
    void severalOfOneKindShareBoxesThatSayWhereTheyDiffer() {
        open("multi-az", "front", "fleet");
        assertNotNull(Rig.get(() -> rig.stage().getScene().lookup("#box-public-a")));
        assertTrue(Rig.get(() -> rig.find("#box-public-a", CheckBox.class).isIndeterminate()));
    }

    @Test
    void kindsThatDifferAreChangedTogetherWhereTheirSettingsAreTheSame() {
        open("single-server", "web", "app");
        Rig.run(() -> rig.document().apply(new Change(Set.of(new ComponentId("web"), new ComponentId("app")),
                "memory", DataSize.parse("1 GB"))));
        var fields = Rig.get(() -> rig.stage().getScene().getRoot().lookupAll(".inspector .field-label").stream()
                .map(each -> ((Label) each).getText()).toList());
        assertTrue(fields.contains("Memory") && fields.contains("Port"), fields::toString);
        assertEquals(((WebServer) component("web").spec()).memory(), ((AppServer) component("app").spec()).memory());
    }

    @Test
    void theCurveIsDraggedAndMovedByArrowKeys() {
        open("multi-az", "customers");
        var handle = Rig.get(() -> (Circle) rig.stage().getScene().lookup(".curve-handle"));
        var before = (TrafficProfile.DailyCurve) profile();
        Bounds place = Rig.get(() -> handle.localToScreen(handle.getBoundsInLocal()));
        robot.moveTo(new Point2D(place.getCenterX(), place.getCenterY())).press(MouseButton.PRIMARY).moveBy(-40, 20)
                .release(MouseButton.PRIMARY);
        var dragged = (TrafficProfile.DailyCurve) profile();
        assertTrue(dragged.highest().perSecond() < before.highest().perSecond(), dragged::toString);
        assertTrue(dragged.peakTime().compareTo(before.peakTime()) < 0, dragged::toString);
        Rig.run(rig.document()::undo);
        assertEquals(before, profile(), "one drag, one undo");
        Rig.run(handle::requestFocus);
        robot.push(KeyCode.UP);
        assertTrue(((TrafficProfile.DailyCurve) profile()).highest().perSecond() > before.highest().perSecond());
        assertTrue(Rig.get(() -> rig.find(".curve-sums", Label.class).getText()).contains("requests a day"));
    }

    @Test
    void aTraceIsWrittenAsLinesWithErrorsInPlace() {
        open("multi-az", "customers");
        Rig.run(() -> rig.document().apply(new Change(Set.of(new ComponentId("customers")), "profile",
                new TrafficProfile.Trace(List.of(new TrafficProfile.Point(0, new Rate(5)))))));
        var points = rig.find(".trace-points", TextArea.class);
        assertEquals("0, 5\n", points.getText());
        Rig.run(() -> points.setText("0, 5\n60, many"));
        assertTrue(Rig.get(() -> rig.find(".trace-complaint", Label.class).getText()).contains("Line 2"));
        assertEquals(1, ((TrafficProfile.Trace) profile()).points().size(), "the old value is kept");
        Rig.run(() -> points.setText("0, 5\n60, 9"));
        assertEquals(2, ((TrafficProfile.Trace) profile()).points().size());
        assertEquals("0, 5\n60, 9", points.getText(), "what is typed stays as it is typed");
    }

    @Test
    void explainsASettingWithItsRangeAndItsUsualValue() {
        open("multi-az", "customers");
        var field = Rig.get(() -> rig.stage().getScene().getRoot().lookupAll(".inspector .text-field").stream()
                .filter(each -> "Timeout".equals(each.getAccessibleText())).findFirst().orElseThrow());
        Rig.run(field::requestFocus);
        var words = Rig.get(() -> rig.find(".help-words", Label.class).getText());
        assertTrue(words.contains("From 1ms to 1d") && words.contains("Usually 10s"), words);
        assertEquals(Duration.ofSeconds(5), ((Users) component("customers").spec()).timeout());
    }

    @Test
    void saysWhoseFiguresObjectivesAndAssumptionsAre() {
        open("multi-az");
        assertEquals(List.of("Source: you", "Source: assumed, not AWS"), Rig.get(() -> rig.stage().getScene().getRoot()
                .lookupAll(".inspector .head-source").stream().map(each -> ((Label) each).getText()).toList()));
    }
}
