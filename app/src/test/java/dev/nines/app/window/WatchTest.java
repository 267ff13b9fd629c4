package dev.nines.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import dev.nines.app.act.ActMenus;
import dev.nines.app.act.Target;
import dev.nines.app.playback.PlaybackProbe;
import dev.nines.app.settings.Appearance;
import dev.nines.model.edit.Rename;
import dev.nines.model.file.ScenarioFile;
import dev.nines.model.property.Names;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run is watched on the canvas, after it has been played and while it is.
final class WatchTest {

    @TempDir
    private Path folder;
    private final Fingers robot = new Fingers();
    private Rig rig;

    @BeforeEach
    void open() {
        rig = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 1000, 900, new OneFile(folder));
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private void act(String id) {
        rig.act(id);
    }

    private PlaybackProbe watched() {
        return new PlaybackProbe(rig.find(".playback-strip", Node.class));
    }

    private String caption() {
        return Rig.get(() -> rig.find(".playback-caption", Label.class).getText());
    }

    @Test
    void aHangIsPlayedPausedScrubbedAndItsMarkClicked() throws Exception {
        rig.open("server-level-load-balancer");
        ScenarioFile.write(folder.resolve("drawn.scenario.json"), Scenario.calm(Duration.ofSeconds(40)).named("Short hang", "")
                .with(Event.hang("front", Duration.ofSeconds(10), Duration.ofSeconds(10))));
        act("open-scenario");
        Rig.await("it is watched", () -> watched().watches() && watched().time() > 0);
        Rig.run(rig.find(".canvas-view", Region.class)::requestFocus);
        robot.push(KeyCode.SPACE);
        assertFalse(Rig.get(() -> watched().clock().playing().get()));

        double step = watched().footage().frames().step().toMillis() / 1e3;
        Rig.run(() -> watched().clock().seek(watched().clock().from().get() + 5));
        robot.push(KeyCode.PERIOD);
        assertEquals(5 + step, Rig.get(() -> watched().time()), 1e-6);
        assertEquals("", caption());

        rig.settle();
        robot.clickOn(Rig.get(() -> watched().mark(0)));
        assertEquals(10, Rig.get(() -> watched().time()), 1e-6);
        assertTrue(caption().endsWith("hangs"), caption());
        assertEquals(List.of(new ComponentId("front")), rig.document().selection().ids().get());

        var outdated = rig.find(".playback-outdated", Label.class);
        assertFalse(Rig.get(outdated::isVisible));
        Rig.run(() -> rig.document().apply(new Rename(new ComponentId("users"), "Kunden")));
        assertTrue(Rig.get(outdated::isVisible));
        act("export-movie");
        var movie = folder.resolve("drawn-chart.svg");
        Rig.await("it is written", () -> Files.exists(movie) && Files.readString(movie).contains("<animate "));
        act("playback-close");
        assertFalse(Rig.get(() -> watched().watches()));
    }

    @Test
    void aLiveRunIsBrokenByTheContextMenuAndMended() {
        rig.open("single-server");
        act("live");
        for (int faster = 0; faster < 3; faster++) {
            act("playback-faster");
        }
        Rig.await("something is answered", () -> watched().footage().series().size() > 5);
        assertEquals(0, Rig.get(() -> watched().failed(5)));

        var server = rig.document().design().components().stream().filter(one -> one.kind().name().equals("server")).findFirst()
                .orElseThrow();
        Rig.run(() -> rig.document().selection().set(server.id()));
        fire("act-break-crash");
        Rig.await("it is felt", () -> watched().failed(3) > 0);
        assertTrue(Rig.get(() -> watched().footage().log().size()) > 0);
        fire("act-mend");
        Rig.await("it is over", () -> watched().failed(3) == 0);

        Rig.run(() -> rig.find("#live-traffic", Slider.class).setValue(0));
        Rig.await("nobody sends", () -> watched().footage().series().getLast().sent() == 0);
        Rig.run(() -> rig.find("#live-keep", Button.class).fire());
        Rig.await("it is a scenario", () -> rig.stage().getScene().lookup(".scenario-sheet") != null);
        robot.push(KeyCode.ESCAPE);
        var kept = Rig.get(() -> (Scenario) rig.find("#scenario", ComboBox.class).getValue());
        assertTrue(kept.name().startsWith("Live run from "), kept.name());
        assertEquals(List.of("crash", "surge"),
                kept.events().stream().map(each -> Names.ofClass(each.what().getClass())).toList());
        act("playback-close");
    }

    /// Chooses from the context menu of what is selected.
    private void fire(String item) {
        Rig.run(() -> {
            var acts = Objects.requireNonNull(rig.shell().acts());
            var menu = new ActMenus(acts, rig.shell().look()).context(Target.of(rig.document()));
            menu.getItems().stream().flatMap(WatchTest::inner).filter(one -> item.equals(one.getId())).findFirst().orElseThrow()
                    .fire();
        });
    }

    private static Stream<MenuItem> inner(MenuItem item) {
        return item instanceof Menu menu
                ? menu.getItems().stream().flatMap(WatchTest::inner)
                : Stream.of(item);
    }
}
