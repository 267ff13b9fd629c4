package dev.nines.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import dev.nines.app.settings.Appearance;
import dev.nines.model.file.ScenarioFile;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Scenario;
import dev.nines.model.scenario.Timing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A scenario is drawn, saved, played and drawn anew.
final class ScenarioTest {

    @TempDir
    private Path folder;
    private Rig rig;
    private Hand hand;

    @BeforeEach
    void open() {
        rig = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 1000, 900, new OneFile(folder)).open("server-level-load-balancer");
        hand = new Hand(rig, Locale.ENGLISH);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private void act(String id) {
        rig.act(id);
        rig.settle();
    }

    private void write(String id, String text) {
        Rig.run(() -> rig.find("#" + id, TextField.class).setText(text));
    }

    private Scenario saved() {
        Rig.run(() -> rig.find("#save-scenario", Button.class).fire());
        Rig.await("saved", () -> rig.find(".sheet-foot", Label.class).getText().startsWith("Saved as "));
        var reading = ScenarioFile.read(folder.resolve("drawn.scenario.json"), rig.document().design());
        assertEquals(List.of(), reading.problems());
        return Objects.requireNonNull(reading.scenario());
    }

    private static Timing at(int seconds, int lasts) {
        return new Timing.Once(Duration.ofSeconds(seconds), Duration.ofSeconds(lasts));
    }

    private boolean isShown() {
        return Rig.get(() -> rig.stage().getScene().lookup(".scenario-sheet") != null);
    }

    /// Ticks a line of the list of what an event happens to.
    private void tick(String name) {
        Rig.run(() -> rig.find(".where-picker .text-field", TextField.class).setText(name));
        Rig.run(() -> {
            var list = rig.find("#where", ListView.class);
            list.getSelectionModel().select(0);
            list.requestFocus();
        });
        hand.robot().push(KeyCode.SPACE);
    }

    @Test
    void aScenarioIsDrawnSavedAndPlayed() throws IOException {
        act("new-scenario");
        write("scenario-name", "Lost balancer");
        write("scenario-duration", "100s");
        write("scenario-warm-up", "10s");
        var line = rig.find(".time-line", Region.class);
        var to = Rig.get(() -> line.localToScreen(186 + (line.getWidth() - 186 - 28) * 0.4, 60));
        hand.drag(hand.middle(rig.find("#add-crash", Button.class)), to);
        assertEquals(at(40, 20), saved().events().getFirst().when());
        tick("front");
        var drawn = saved();
        assertEquals(2, drawn.events().getFirst().on().components().size(), drawn.toString());
        Rig.run(() -> rig.find("#play-scenario", Button.class).fire());
        assertFalse(isShown());
        rig.settle();
        var headline = Rig.get(() -> rig.find(".play-headline", Label.class).getText());
        assertTrue(headline.startsWith("Lost balancer: "), headline);
        assertEquals(drawn, Rig.get(() -> rig.find("#scenario", ComboBox.class).getValue()));
        assertEquals(List.of("Play something else to see what changes."), changes());
        act("edit-scenario");
        Rig.run(() -> rig.find("#remove-event", Button.class).fire());
        Rig.run(() -> rig.find("#play-scenario", Button.class).fire());
        rig.settle();
        var changes = changes();
        assertEquals("Compared with “Lost balancer”", changes.getFirst());
        assertTrue(changes.stream().anyMatch(change -> change.startsWith("Failed ▼ ")), changes.toString());
        var figures = chart("csv").lines().toList();
        assertEquals(101, figures.size());
        assertTrue(figures.getFirst().startsWith("time,Requests per second: failed before,Requests per second: sent,"),
                figures.getFirst());
        assertEquals(figures.getFirst().replaceAll("\"[^\"]*\"", "").chars().filter(each -> each == ',').count(),
                figures.getLast().chars().filter(each -> each == ',').count());
        assertTrue(chart("svg").startsWith("<svg"));
    }

    /// What the chart that is seen is written as.
    private String chart(String ending) throws IOException {
        act("save-chart-" + ending);
        var file = folder.resolve("drawn-chart." + ending);
        Rig.await("written", () -> Files.exists(file));
        return Files.readString(file);
    }

    /// What has become of the figures since the run before.
    private List<String> changes() {
        return Rig.get(() -> rig.find(".change-row", Region.class).lookupAll(".label").stream().map(Label.class::cast)
                .map(label -> label.getGraphic() instanceof Label figure
                        ? label.getText() + " " + figure.getText()
                        : label.getText())
                .filter(words -> !words.startsWith("▲") && !words.startsWith("▼")).toList());
    }

    @Test
    void theKeyboardAloneMovesLengthensUndoesAndRemoves() {
        act("new-scenario");
        write("scenario-warm-up", "5s");
        write("scenario-duration", "50s");
        Rig.run(() -> rig.find("#add-hang", Button.class).fire());
        var first = (Timing.Once) saved().events().getFirst().when();
        hand.robot().push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.RIGHT);
        var moved = (Timing.Once) saved().events().getFirst().when();
        assertEquals(first.at().plusSeconds(2), moved.at());
        assertEquals(Objects.requireNonNull(first.lasts()).plusSeconds(1), moved.lasts());
        hand.robot().push(KeyCode.CONTROL, KeyCode.Z);
        hand.robot().push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(first, saved().events().getFirst().when());
        Rig.run(() -> rig.find("#event-0", Region.class).requestFocus());
        hand.robot().push(KeyCode.DELETE);
        assertEquals(List.of(), saved().events());
        hand.robot().push(KeyCode.ESCAPE);
        assertFalse(isShown());
        assertEquals("New scenario", Rig.get(() -> ((Scenario) rig.find("#scenario", ComboBox.class).getValue()).name()));
    }

    @Test
    void whatCannotBeIsSaidInPlaceAndNotPlayed() throws Exception {
        ScenarioFile.write(folder.resolve("drawn.scenario.json"), Scenario.calm(Duration.ofMinutes(2)).named("Mine", "")
                .with(Event.crash("front", Duration.ofSeconds(30), Duration.ofSeconds(30))));
        act("show-simulation");
        act("edit-scenario");
        Rig.run(() -> rig.find("#open-scenario-file", Button.class).fire());
        Rig.await("opened", () -> rig.stage().getScene().lookup("#event-0") != null);
        var play = rig.find("#play-scenario", Button.class);
        assertFalse(Rig.get(play::isDisabled));
        write("scenario-warm-up", "3m");
        assertTrue(Rig.get(play::isDisabled));
        assertEquals("It must last longer than it warms up.",
                Rig.get(() -> rig.find(".scenario-head .complaint", Label.class).getText()));
        write("scenario-warm-up", "1m");
        assertFalse(Rig.get(play::isDisabled));
    }
}
