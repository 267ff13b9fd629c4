package dev.nines.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;

import dev.nines.app.act.Act;
import dev.nines.app.act.Acts;
import dev.nines.app.act.Chapter;
import dev.nines.app.act.KeyText;
import dev.nines.app.act.Section;
import dev.nines.app.act.Shortcuts;
import dev.nines.app.settings.Appearance;
import dev.nines.app.settings.Settings;
import dev.nines.model.Golden;
import dev.nines.model.edit.SetName;
import dev.nines.model.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everything that can be done is told once and reached in every way.
final class ActsTest {

    @TempDir
    private Path folder;

    private final Fingers robot = new Fingers();
    private Rig rig;

    @BeforeEach
    void open() {
        rig = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 1280, 800).open("multi-az");
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private Acts acts() {
        return Objects.requireNonNull(rig.shell().acts());
    }

    private List<MenuItem> items() {
        return rig.find(".head-bar .menu-bar", MenuBar.class).getMenus().stream().flatMap(ActsTest::within).toList();
    }

    private static Stream<MenuItem> within(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(ActsTest::within) : Stream.of(item);
    }

    @Test
    void noIdIsGivenTwice() {
        var seen = new HashSet<String>();
        assertEquals(List.of(), acts().all().stream().map(Act::id).filter(id -> !seen.add(id)).toList());
        assertTrue(seen.size() > 30, "acts: " + seen);
    }

    @Test
    void everyActHasANameInBothLanguages() {
        for (var language : Words.LANGUAGES) {
            assertEquals(List.of(), acts().all().stream().filter(act -> act.name().in(language).isBlank()).toList());
        }
    }

    @Test
    void noKeysMeanTwoThingsAtOnePlace() {
        var found = new ArrayList<String>();
        var all = acts().all();
        for (var act : all) {
            for (var keys : act.keys()) {
                acts().shortcuts().conflicts(act, keys, all).forEach(other -> found.add(keys + ": " + act.id() + " and "
                        + other.id()));
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void everyActThatIsNotForKeysAloneIsInTheMenus() {
        var inMenus = Rig.get(this::items).stream().map(MenuItem::getId).filter(Objects::nonNull).toList();
        for (var act : acts().all()) {
            assertEquals(act.section().form() != Section.Form.HIDDEN,
                    inMenus.contains("act-" + act.id()), act.id());
        }
    }

    @Test
    void thePageOfShortcutsIsUpToDate() throws Exception {
        var page = new StringBuilder("# Keyboard shortcuts\n\nGenerated from the acts of the window. Each can be given other keys"
                + " under F1. Ctrl is Command on a Mac.\n");
        for (var chapter : Chapter.values()) {
            var some = acts().all().stream().filter(act -> act.section().chapter() == chapter && !act.keys().isEmpty())
                    .toList();
            if (!some.isEmpty()) {
                page.append("\n## ").append(chapter.words().in(Locale.ENGLISH)).append(" · ")
                        .append(chapter.words().in(Locale.KOREAN)).append("\n| | | keys |\n|---|---|---|\n");
                some.forEach(act -> page.append("| ").append(act.name().in(Locale.ENGLISH)).append(" | ")
                        .append(act.name().in(Locale.KOREAN)).append(" | ").append(KeyText.of(act.keys())).append(" |\n"));
            }
        }
        Golden.page("keyboard.md", page.toString());
    }

    @Test
    void whatCannotBeDoneSaysWhy() {
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("There is nothing to undo.", rig.find(".said", Label.class).getText());
        Rig.run(() -> acts().run(acts().get("fit")));
        assertEquals("", rig.find(".said", Label.class).getText());
    }

    @Test
    void buttonsFollowWhatCanBeDone() {
        var undo = (Button) Rig.get(() -> rig.stage().getScene().getRoot().lookupAll(".tool").stream()
                .filter(node -> "Undo".equals(node.getAccessibleText())).findFirst().orElseThrow());
        assertTrue(undo.isDisabled());
        Rig.run(() -> rig.document().apply(new SetName("Other")));
        assertFalse(undo.isDisabled());
        robot.clickOn(undo);
        assertEquals("Multi-AZ shop", rig.document().design().name());
    }

    @Test
    void aPersonsOwnKeysTakeThePlaceOfTheOldOnes() {
        var undo = acts().get("undo");
        Rig.run(() -> acts().shortcuts().set(undo, KeyCombination.valueOf("Shortcut+U")));
        Rig.run(() -> rig.document().apply(new SetName("Other")));
        Rig.run(rig.find(".canvas-view", Region.class)::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("Other", rig.document().design().name());
        robot.push(KeyCode.CONTROL, KeyCode.U);
        assertEquals("Multi-AZ shop", rig.document().design().name());
        Rig.run(() -> acts().shortcuts().reset(undo));
        assertEquals("Ctrl+Z", acts().shortcuts().text(undo));
    }

    @Test
    void settingsKeepKeysAndForgetWhatIsNoKey() throws Exception {
        var file = folder.resolve("settings.properties");
        var undo = acts().get("undo");
        new Shortcuts(Settings.in(file)).set(undo, KeyCombination.valueOf("Alt+F9"));
        assertEquals("Alt+F9", new Shortcuts(Settings.in(file)).text(undo));

        Files.writeString(file, "keys.undo=Nonsense+%\nkeys.redo=Alt+F8, what\nkeys.nothing=Ctrl+A\nkeys.fit=\n",
                StandardCharsets.UTF_8);
        var read = new Shortcuts(Settings.in(file));
        assertEquals("Ctrl+Z", read.text(undo));
        assertEquals("Alt+F8", read.text(acts().get("redo")));
        assertEquals("", read.text(acts().get("fit")));
        read.resetAll();
        var kept = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            kept.load(in);
        }
        assertEquals(Set.of(), Set.copyOf(kept.stringPropertyNames().stream().filter(name -> name.startsWith("keys."))
                .toList()));
    }
}
