package dev.nines.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import dev.nines.analysis.deployment.StrategyStudy;
import dev.nines.app.playback.PlaybackProbe;
import dev.nines.app.playback.TimeTrack;
import dev.nines.app.rollout.RolloutView;
import dev.nines.app.settings.Appearance;
import dev.nines.model.edit.Rename;
import dev.nines.model.file.ReleaseFile;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.release.ReadyMadeRelease;
import dev.nines.model.release.Release;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// The page of deployments: a release is compared by some strategies, read, and stopped.
final class DeployTest {

    @TempDir
    private static Path folder;
    private static Rig rig;

    @BeforeAll
    static void open() {
        rig = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 1000, 900, new OneFile(folder)).open("multi-az");
        act("show-deployments");
        rig.settle();
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

    private static void press(String id) {
        Rig.run(() -> rig.find("#" + id, ToggleButton.class).fire());
    }

    private static String headline() {
        return Rig.get(() -> rig.find("#deploy-headline", Label.class).getText());
    }

    /// Compares three strategies by two runs of each.
    private static void compare() {
        Rig.run(() -> rig.find("#strategies", VBox.class).lookupAll(".hyperlink").stream()
                .map(Hyperlink.class::cast).reduce((_, last) -> last).orElseThrow().fire());
        for (var name : List.of("in-place-one", "in-place-half", "blue-green")) {
            Rig.run(() -> rig.find("#strategies-" + name, CheckBox.class).setSelected(true));
        }
        write("deployment-runs", "2");
        Rig.run(() -> rig.find("#deploy", Button.class).fire());
        Rig.await("compared", () -> !rig.find("#stop-deploy", Button.class).isVisible());
        rig.settle();
    }

    @Test
    void aReleaseIsComparedByThreeStrategiesAndRead() {
        compare();
        assertTrue(headline().contains("3 strategies, 2 runs each"), headline());
        TableView<?> table = rig.find(".strategy-table", TableView.class);
        assertEquals(3, Rig.get(() -> table.getItems().size()));
        for (var item : Rig.get(() -> List.copyOf(table.getItems()))) {
            var study = assertInstanceOf(StrategyStudy.class, item);
            if (study.strategy().name().equals("in-place-half")) {
                assertTrue(Objects.requireNonNull(study.good()).lowestCapacity().mean() < 0.6, "half of the servers are out");
            }
        }
        var title = rig.find(".recommendation .explanation-title", Label.class);
        assertTrue(Rig.get(title::getText).startsWith("Recommended: "), title.getText());
        Rig.run(() -> table.getSelectionModel().selectAll());
        var chart = Rig.get(() -> rig.stage().getScene().lookup(".strategy-details .chart-view").getAccessibleText());
        assertTrue(chart.startsWith("A good release"), chart);
        press("bad-release");
        assertEquals(3, Rig.get(() -> table.getSelectionModel().getSelectedItems().size()), "what was chosen stays chosen");
        assertTrue(Rig.get(() -> rig.stage().getScene().lookup(".strategy-details .chart-view").getAccessibleText())
                .startsWith("A bad release"));
        press("strategy-words");
        assertTrue(Rig.get(() -> rig.stage().getScene().getRoot().lookupAll(".strategy-step").size()) >= 3);
        press("strategy-lines");
        press("good-release");
    }

    @Test
    void twoStrategiesAreWatchedOnOneClock() {
        compare();
        Rig.run(() -> {
            var table = rig.find(".strategy-table", TableView.class).getSelectionModel();
            table.clearSelection();
            table.selectIndices(1, 2);
        });
        act("watch-deployments");
        Rig.run(() -> rig.stage().getScene().getRoot().layout());
        var clock = Rig.get(() -> rig.find(".rollout", RolloutView.class).clock());
        assertEquals(-5, Rig.get(clock.time()::get), "some seconds of the time before");
        assertEquals(List.of("in-place-half", "blue-green"),
                Stream.of("#watch-left", "#watch-right").map(DeployTest::title).sorted(Comparator.reverseOrder()).toList());
        Rig.run(() -> rig.find(".rollout #player-on", Button.class).fire());
        assertEquals(-4, Rig.get(clock.time()::get));
        assertEquals(0, tiles("version-fresh"));
        Rig.run(() -> clock.seek(clock.to().get()));
        assertEquals(18, tiles("version-fresh") + tiles("doing-absent"), "of both, all old servers are gone");
        press("bad-release");
        Rig.run(() -> clock.seek(clock.to().get()));
        assertEquals(0, tiles("version-bad"), "taken back");
        Rig.run(rig.find(".rollout .time-track", TimeTrack.class)::requestFocus);
        new Fingers().push(KeyCode.SPACE);
        assertTrue(Rig.get(clock.playing()::get));
        Rig.await("time runs", () -> clock.time().get() > -5);
        press("watch-releases");
        assertFalse(Rig.get(clock.playing()::get));
        press("good-release");
        oneOfThemIsWatchedOnTheCanvas();
    }

    private static void oneOfThemIsWatchedOnTheCanvas() {
        act("watch-release");
        var watched = new PlaybackProbe(rig.find(".playback-strip", Node.class));
        Rig.await("it is watched", watched::watches);
        var clock = watched.clock();
        Rig.run(() -> {
            clock.pause();
            clock.seek(-5);
        });
        assertEquals("old 100%, new 0%", shares());
        Rig.run(() -> clock.seek(clock.to().get()));
        assertEquals("old 0%, new 100%", shares());
        ListView<?> log = rig.find(".play-log", ListView.class);
        assertTrue(Rig.get(() -> log.getItems().toString()).contains(" over, "), "what happened to the release, among the rest");
        assertEquals(Rig.get(() -> log.getItems().size() - 1), Rig.get(log.getSelectionModel()::getSelectedIndex));
        Rig.run(() -> log.getSelectionModel().select(0));
        assertEquals(-5, Rig.get(clock.time()::get), 5, "the first thing that happened");
        act("playback-close");
        assertTrue(Rig.get(() -> rig.stage().getScene().lookup(".deployments .play-log") == null), "its log goes with it");
    }

    private static String shares() {
        return Rig.get(() -> rig.find("#version-key", HBox.class).getChildren().stream().map(each -> ((Label) each).getText())
                .collect(Collectors.joining(", ")));
    }

    private static String title(String id) {
        return Rig
                .get(() -> rig.find(id, ComboBox.class).getValue() instanceof StrategyStudy study ? study.strategy().name() : "");
    }

    private static long tiles(String style) {
        return Rig.get(() -> rig.stage().getScene().getRoot().lookupAll(".strategy-panel .server-tile." + style).size());
    }

    @Test
    void anEditSaysThatTheDesignHasChangedAndALanguageKeepsWhatWasCompared() {
        compare();
        assertFalse(headline().contains("has changed"), headline());
        Rig.run(() -> rig.document().apply(new Rename(new ComponentId("customers"), "Kunden")));
        rig.settle();
        assertTrue(headline().contains("has changed"), headline());
        Rig.run(() -> rig.settings().language().set(Locale.KOREAN));
        rig.settle();
        act("show-deployments");
        rig.settle();
        assertTrue(headline().contains("전략 3개"), headline());
        Rig.run(() -> rig.settings().language().set(Locale.ENGLISH));
        rig.settle();
        act("show-deployments");
        rig.settle();
    }

    @Test
    void aLongComparisonIsStoppedAndLeavesWhatWasShown() {
        compare();
        var before = headline();
        write("deployment-runs", "1000");
        Rig.run(() -> rig.find("#deploy", Button.class).fire());
        assertTrue(Rig.get(() -> rig.find("#stop-deploy", Button.class).isVisible()));
        Rig.run(() -> rig.find("#stop-deploy", Button.class).fire());
        rig.settle();
        assertEquals(before, headline());
    }

    @Test
    void aGroupIsAimedAtFromItsContextMenuAndWhatGetsNoReleaseIsNot() {
        Rig.run(() -> rig.document().selection().set(new ComponentId("fleet")));
        act("deploy-to");
        assertTrue(Rig.get(() -> rig.find("#targets-fleet", CheckBox.class).isSelected()));
        Rig.run(() -> rig.document().selection().set(new ComponentId("customers")));
        var acts = Objects.requireNonNull(rig.shell().acts());
        assertTrue(Rig.get(() -> String.valueOf(acts.refusal(acts.get("deploy-to")))).startsWith("Select a server"));
    }

    @Test
    void aReleaseFromAFileIsOfferedAndChosen() throws Exception {
        var release = RecordType.with(ReadyMadeRelease.SMALL_FIX.of(Locale.ENGLISH), "name", "Version 7");
        ReleaseFile.write(folder.resolve("drawn.release.json"), release);
        act("open-release");
        var offered = rig.find("#release", ComboBox.class);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                () -> offered.getValue() instanceof Release one && one.name().equals("Version 7"));
    }

    @Test
    void whatDoesNotFitCannotBeCompared() {
        var deploy = rig.find("#deploy", Button.class);
        for (var wrong : List.of("much", "-1", "1e9")) {
            write("deployment-budget", wrong);
            assertTrue(Rig.get(deploy::isDisabled), wrong);
        }
        write("deployment-budget", "$ 2.50");
        assertFalse(Rig.get(deploy::isDisabled));
        write("deployment-budget", "");
    }
}
