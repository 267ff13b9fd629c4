package dev.nines.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import dev.nines.app.results.Answer;
import dev.nines.app.results.Results;
import dev.nines.app.settings.Appearance;
import dev.nines.app.tour.Tour;
import dev.nines.model.quantity.ComponentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Somebody who has never seen the program: from the welcome page to a played failure and releases to watch.
final class FirstRunTest {

    private final Fingers robot = new Fingers();
    private Rig rig;
    private int clicks;

    @BeforeEach
    void open() {
        rig = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 1000, 900);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private void click(String selector, Class<? extends Node> type) {
        Rig.run(() -> rig.stage().getScene().getRoot().layout());
        robot.clickOn(rig.find(selector, type));
        clicks++;
    }

    /// To the next stop, once its card stands still.
    private void next() {
        rig.settle();
        click("#tour-next", Button.class);
    }

    /// All strategies take long; two show as much.
    private void few() {
        Rig.run(() -> rig.find(".results", Results.class).open(Answer.DEPLOYMENTS));
        rig.settle();
        Rig.run(() -> {
            rig.find("#strategies", VBox.class).lookupAll(".hyperlink").stream().map(Hyperlink.class::cast)
                    .reduce((_, last) -> last).orElseThrow().fire();
            List.of("in-place-half", "blue-green").forEach(
                    name -> rig.find("#strategies-" + name, CheckBox.class).setSelected(true));
            rig.find("#deployment-runs", TextField.class).setText("2");
        });
    }

    private String title() {
        return rig.find(".tour-title", Label.class).getText();
    }

    @Test
    void fromTheWelcomePageToAFailureAndTwoReleasesInLessThanTenClicks() {
        click("#take-tour", Button.class);
        assertEquals("Begin with a sample", title());
        next();
        rig.settle();
        assertEquals("Multi-AZ shop", rig.document().design().name());
        next();
        next();
        assertEquals(new ComponentId("zone-a"), rig.document().selection().last());
        next();
        Rig.await("played",
                () -> rig.stage().getScene().lookup(".play-log") instanceof ListView<?> log && !log.getItems().isEmpty());
        // the other runs make its figures sure; here they only take time
        Rig.run(() -> rig.find(".simulation #stop", Button.class).fire());
        rig.settle();
        assertEquals("See what came of it", title());
        next();
        assertNull(Rig.get(() -> rig.stage().getScene().lookup(".tour")));
        few();
        click(".tool-row .deploy", Button.class);
        Rig.await("compared", () -> rig.stage().getScene().lookup(".strategy-table") instanceof TableView<?> table
                && !table.getItems().isEmpty());
        click("#watch-releases", ToggleButton.class);
        assertEquals(2, Rig.get(() -> rig.stage().getScene().getRoot().lookupAll(".strategy-panel").size()));
        assertNotEquals(0, Rig.get(() -> rig.stage().getScene().getRoot().lookupAll(".server-tile").size()));
        assertTrue(clicks < 10, clicks + " clicks");
    }

    @Test
    void theTourFollowsWhatAPersonDoesAndEscEndsIt() {
        rig.open("single-server");
        Rig.run(rig.shell()::tour);
        assertEquals("Six answers, always in sight", title());
        robot.clickOn(rig.find(".score-tile", Node.class));
        Rig.await("no answer is new where it was shown before", () -> rig.find(".tour", Tour.class).at() == 1);
        Rig.run(() -> rig.find("#tour-next", Button.class).fire());
        assertEquals("Select something on the drawing", title());
        Rig.run(() -> rig.document().selection().set(rig.document().design().components().stream()
                .filter(one -> one.kind().name().equals("server")).findFirst().orElseThrow().id()));
        Rig.await("something is selected", () -> rig.find(".tour", Tour.class).at() == 3);
        Rig.run(() -> rig.settings().language().set(Locale.KOREAN));
        rig.settle();
        assertEquals("이제 장애를 내 봅시다", title());
        assertFalse(rig.find("#tour-next", Button.class).getAccessibleHelp().isEmpty());
        robot.push(KeyCode.ESCAPE);
        assertNull(Rig.get(() -> rig.stage().getScene().lookup(".tour")));
    }
}
