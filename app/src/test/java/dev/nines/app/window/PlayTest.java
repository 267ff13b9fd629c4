package dev.nines.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

import dev.nines.app.settings.Appearance;
import dev.nines.model.edit.Rename;
import dev.nines.model.file.ScenarioFile;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Scenario;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// The page of simulations: a scenario is played, its course shown, its log read, and it can be stopped.
final class PlayTest {

    @TempDir
    private static Path folder;
    private static Rig rig;

    @BeforeAll
    static void open() {
        rig = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 1000, 900, new OneFile(folder)).open("server-level-load-balancer");
    }

    @AfterAll
    static void close() {
        rig.close();
    }

    private static void act(String id) {
        rig.act(id);
    }

    private static void write(String id, String text) {
        Rig.run(() -> rig.find("#" + id, TextField.class).setText(text));
    }

    private static String headline() {
        return Rig.get(() -> rig.find(".play-headline", Label.class).getText());
    }

    @Test
    void theLossOfAZoneIsPlayedFromItsContextMenuAndReadInTheLog() {
        Rig.run(() -> rig.document().selection().set(new ComponentId("zone-a")));
        act("simulate-loss");
        rig.settle();
        assertTrue(headline().startsWith("Zone a is lost: "), headline());
        assertTrue(headline().contains("5 runs"), headline());
        var log = rig.find(".play-log", ListView.class);
        assertTrue(Rig.get(() -> log.getItems().size()) > 2);
        var chart = rig.find(".chart-view", Region.class);
        Rig.run(() -> log.getSelectionModel().select(0));
        assertTrue(Rig.get(() -> chart.lookup(".chart-figures").isVisible()));
        Rig.run(() -> rig.find("#figures", ToggleButton.class).fire());
        rig.settle();
        assertTrue(Rig.get(() -> rig.find(".part-view .table-view", TableView.class).getItems().size()) > 3);
        Rig.run(() -> rig.find("#course", ToggleButton.class).fire());
    }

    @Test
    void whatCanHappenToTheDesignIsOfferedAndAFileIsPlayed() throws Exception {
        act("show-simulation");
        rig.settle();
        var offered = rig.find("#scenario", ComboBox.class);
        assertTrue(Rig.get(() -> offered.getItems().size()) > 4);
        var scenario = Scenario.calm(Duration.ofSeconds(40)).named("Short hang", "")
                .with(Event.hang("front", Duration.ofSeconds(10), Duration.ofSeconds(10)));
        ScenarioFile.write(folder.resolve("drawn.scenario.json"), scenario);
        act("open-scenario");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> headline().startsWith("Short hang"));
        rig.settle();
        assertEquals("40s", Rig.get(() -> rig.find("#lasts", TextField.class).getText()));
    }

    @Test
    void theButtonPlaysThoughThePageWasNeverSeen() {
        try (var fresh = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 1000, 900).open("single-server")) {
            Rig.run(() -> fresh.find(".button.simulate", Button.class).fire());
            WaitForAsyncUtils.waitForFxEvents();
            fresh.settle();
            assertTrue(Rig.get(() -> fresh.find(".play-headline", Label.class).getText()).startsWith("Everything works: 0 of"));
        }
    }

    @Test
    void whatDoesNotFitCannotBePlayed() {
        act("show-simulation");
        rig.settle();
        var play = rig.find("#play", Button.class);
        for (var wrong : new String[]{"", "ten minutes", "0s", "-5m"}) {
            write("lasts", wrong);
            assertTrue(Rig.get(play::isDisabled), wrong);
        }
        write("lasts", "1m");
        assertFalse(Rig.get(play::isDisabled));
        write("runs", "1");
        assertTrue(Rig.get(play::isDisabled));
        write("runs", "2");
        assertFalse(Rig.get(play::isDisabled));
    }

    @Test
    void aLongSimulationIsStoppedAndLeavesWhatWasShown() {
        act("show-simulation");
        rig.settle();
        write("lasts", "1m");
        write("runs", "2");
        Rig.run(() -> rig.find("#play", Button.class).fire());
        rig.settle();
        var before = headline();
        write("lasts", "30d");
        Rig.run(() -> rig.find("#play", Button.class).fire());
        assertTrue(Rig.get(() -> rig.find("#stop", Button.class).isVisible()));
        Rig.run(() -> rig.find("#stop", Button.class).fire());
        rig.settle();
        assertEquals(before, headline());
    }

    @Test
    void yearsAreStoppedAndPlayedAgain() {
        act("show-simulation");
        rig.settle();
        Rig.run(() -> rig.find("#show-years", Button.class).fire());
        write("years", "1");
        var play = rig.find("#play-years", Button.class);
        assertTrue(Rig.get(play::isDisabled));
        write("years", "9999999");
        Rig.run(play::fire);
        var stop = rig.find("#stop-years", Button.class);
        assertTrue(Rig.get(stop::isVisible));
        Rig.run(stop::fire);
        write("years", "60");
        Rig.run(play::fire);
        rig.settle();
        assertTrue(Rig.get(() -> rig.find(".part-view .table-view", TableView.class).getItems().size()) == 3);
        Rig.run(() -> rig.find("#show-traffic", Button.class).fire());
        assertTrue(Rig.get(() -> rig.find("#play", Button.class).isVisible()));
    }

    @Test
    void anEditSaysThatTheDesignHasChangedAndALanguageKeepsWhatWasPlayed() {
        act("show-simulation");
        rig.settle();
        write("lasts", "1m");
        write("runs", "2");
        Rig.run(() -> rig.find("#play", Button.class).fire());
        rig.settle();
        assertFalse(headline().contains("has changed"), headline());
        Rig.run(() -> rig.document().apply(new Rename(new ComponentId("users"), "Kunden")));
        rig.settle();
        assertTrue(headline().contains("has changed"), headline());
        Rig.run(() -> rig.settings().language().set(Locale.KOREAN));
        rig.settle();
        act("show-simulation");
        rig.settle();
        assertTrue(headline().contains("실패"), headline());
        Rig.run(() -> rig.settings().language().set(Locale.ENGLISH));
        rig.settle();
    }
}
