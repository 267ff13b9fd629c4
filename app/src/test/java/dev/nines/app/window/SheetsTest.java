package dev.nines.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import dev.nines.app.act.Acts;
import dev.nines.app.settings.Appearance;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The command palette, the search and the sheet of shortcuts, by keyboard alone.
final class SheetsTest {

    private final Fingers robot = new Fingers();
    private Rig rig;

    @BeforeEach
    void open() {
        rig = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 1280, 800).open("multi-az");
        Rig.run(rig.find(".canvas-view", Region.class)::requestFocus);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private Acts acts() {
        return Objects.requireNonNull(rig.shell().acts());
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        rig.settle();
    }

    private void commands(String typed) {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot.write(typed);
    }

    private String first() {
        return Rig.get(() -> {
            var list = (ListView<?>) rig.stage().getScene().lookup(".over-sheet .list-view");
            list.applyCss();
            list.layout();
            return list.lookupAll(".list-cell").stream().filter(cell -> cell.getPseudoClassStates().toString()
                    .contains("selected")).map(Node::getAccessibleText).findFirst().orElse("nothing");
        });
    }

    private boolean shown() {
        return Rig.get(() -> rig.stage().getScene().lookup(".over-sheet") != null);
    }

    @Test
    void someLettersOfACommandDoIt() {
        commands("sel al");
        assertTrue(first().startsWith("Select all, Ctrl+A"), first());
        press(KeyCode.ENTER);
        assertFalse(shown());
        assertEquals(rig.document().design().components().size(), rig.document().selection().ids().get().size());
        assertTrue(rig.find(".canvas-view", Region.class).isFocused(), "the keyboard is back on the canvas");
    }

    @Test
    void whatWasDoneLatelyComesFirst() {
        commands("zoom in");
        press(KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        assertTrue(first().startsWith("Zoom in"), first());
        press(KeyCode.ESCAPE);
        assertFalse(shown());
    }

    @Test
    void aCommandThatCannotBeDoneSaysWhyAndStays() {
        commands("undo");
        assertEquals("Undo, Ctrl+Z, There is nothing to undo.", first());
        press(KeyCode.ENTER);
        assertTrue(shown());
    }

    @Test
    void commandsAreFoundInKoreanAndInEnglish() {
        Rig.run(() -> rig.settings().language().set(Locale.KOREAN));
        rig.settle();
        commands("select all");
        assertTrue(first().startsWith("모두 선택"), first());
        press(KeyCode.ESCAPE);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        Rig.run(() -> rig.find(".over-sheet .text-field", TextField.class).setText("ㅁㄷㅅ"));
        assertTrue(first().startsWith("모두 선택"), first());
    }

    @Test
    void theKeyboardStaysWithinASheet() {
        commands("zo");
        for (var presses = 0; presses < 5; presses++) {
            press(KeyCode.TAB);
            assertTrue(Rig.get(() -> rig.find(".over-sheet", Node.class).lookupAll("*").contains(rig.stage().getScene()
                    .getFocusOwner())));
        }
    }

    @Test
    void addingByCommandAddsAComponent() {
        commands("add note");
        press(KeyCode.ENTER);
        assertTrue(rig.document().design().components().stream().anyMatch(one -> one.kind().name().equals("note")));
    }

    @Test
    void findsByAddressAndGoesThere() {
        press(KeyCode.CONTROL, KeyCode.F);
        robot.write("10.0.16.0");
        press(KeyCode.ENTER);
        assertFalse(shown());
        assertTrue(rig.document().selection().last() instanceof ComponentId id
                && rig.document().design().components().get(id).kind().name().equals("subnet"),
                "selected: " + rig.document().selection().last());
    }

    @Test
    void goesFromOneFoundThingToTheNextAndSelectsAll() {
        press(KeyCode.CONTROL, KeyCode.F);
        robot.write("subnet");
        press(KeyCode.ENTER);
        var one = rig.document().selection().last();
        press(KeyCode.F3);
        var next = rig.document().selection().last();
        assertFalse(Objects.equals(one, next));
        press(KeyCode.SHIFT, KeyCode.F3);
        assertEquals(one, rig.document().selection().last());
        press(KeyCode.CONTROL, KeyCode.F);
        press(KeyCode.SHIFT, KeyCode.ENTER);
        assertTrue(rig.document().selection().ids().get().size() >= 4,
                "selected: " + rig.document().selection().ids().get());
    }

    @Test
    void findsConnectionsByTheirEnds() {
        var connection = rig.document().design().connections().getFirst();
        var from = rig.document().design().components().get(connection.from()).label();
        press(KeyCode.CONTROL, KeyCode.F);
        Rig.run(() -> rig.find(".over-sheet .text-field", TextField.class).setText(from + " →"));
        press(KeyCode.ENTER);
        assertTrue(rig.document().selection().last() instanceof ConnectionId);
    }

    @Test
    void otherKeysAreGivenByPressingThem() {
        press(KeyCode.F1);
        robot.write("duplicate");
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.Z);
        var foot = Rig.get(() -> ((Label) rig.stage().getScene().lookup(".sheet-foot")).getText());
        assertEquals("Ctrl+Z does “Undo” now. Give it to “Duplicate”?", foot);
        press(KeyCode.ENTER);
        assertEquals("Ctrl+Z", acts().shortcuts().text(acts().get("duplicate")));
        assertEquals(List.of(), acts().shortcuts().of(acts().get("undo")));
        press(KeyCode.ESCAPE);
        assertFalse(shown());
        Rig.run(() -> acts().shortcuts().resetAll());
        assertEquals("Ctrl+D", acts().shortcuts().text(acts().get("duplicate")));
    }

    @Test
    void theSheetOfKeysListsEveryAct() {
        press(KeyCode.F1);
        var listed = Rig.get(() -> rig.find(".keys-sheet .list-view", ListView.class).getItems().toString());
        for (var act : acts().all()) {
            assertTrue(act.section().passing() || listed.contains("id=" + act.id() + ","), act.id());
        }
    }
}
