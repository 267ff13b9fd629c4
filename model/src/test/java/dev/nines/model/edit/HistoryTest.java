package dev.nines.model.edit;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

import dev.nines.model.Architecture;
import dev.nines.model.DesignGenerator;
import dev.nines.model.Designs;
import dev.nines.model.Severity;
import dev.nines.model.file.DesignFile;
import dev.nines.model.quantity.ComponentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {

    private static final ComponentId WEB = new ComponentId("web");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void undoesAndRedoesExactly(long seed) {
        var edits = new RandomEdits(new SplittableRandom(seed));
        for (var part = 0; part < 100; part++) {
            var design = DesignGenerator.design(seed * 1000 + part, 45 + part % 15);
            var history = History.of(design).apply(edits.of(design, part % RandomEdits.KINDS));
            var undone = history.undo();
            assertEquals(design, undone.current());
            assertEquals(history.current(), undone.redo().current());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void goesFiveHundredEditsBackAndForth(long seed) {
        var edits = new RandomEdits(new SplittableRandom(seed));
        var history = History.of(DesignGenerator.design(seed, 80));
        var states = new ArrayList<Architecture>(List.of(history.current()));
        for (var edit = 0; edit < 500; edit++) {
            var next = history.settled().apply(edits.of(history.current()));
            if (next.current() != history.current()) {
                states.add(next.current());
            }
            history = next;
        }
        assertTrue(states.size() > 300, () -> "only " + states.size() + " of 500 edits changed anything");
        for (var at = states.size() - 1; at >= 0; at--) {
            assertEquals(states.get(at), history.current());
            history = history.undo();
        }
        assertFalse(history.canUndo());
        for (var at = 0; at < states.size(); at++) {
            assertEquals(states.get(at), history.current());
            history = history.redo();
        }
        assertFalse(history.canRedo());
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void leavesWhatAFileCanHold(long seed) {
        var edits = new RandomEdits(new SplittableRandom(seed));
        var design = DesignGenerator.design(seed, 60);
        for (var edit = 0; edit < 100; edit++) {
            var act = edits.of(design);
            design = act.apply(design);
            var reading = DesignFile.parse(DesignFile.text(design), "design");
            var errors = reading.problems().stream().filter(problem -> problem.severity() == Severity.ERROR)
                    .map(problem -> problem.place() + " " + problem.message().in(Locale.ENGLISH)).toList();
            assertEquals(List.of(), errors, act::toString);
            assertEquals(design, reading.architecture(), act::toString);
        }
    }

    @Test
    void doesNotRecordWhatChangesNothing() {
        var history = History.of(Designs.tinyShop());
        assertSame(history, history.apply(new Rename(WEB, "")));
        assertSame(history, history.apply(new MoveBy(Set.of(WEB), 5, 5)));
    }

    @Test
    void mergesTypingIntoOneStep() {
        var history = History.of(Designs.tinyShop()).apply(new Rename(WEB, "W")).apply(new Rename(WEB, "We"))
                .apply(new Rename(WEB, "Web"));
        assertEquals("Web", history.current().components().get(WEB).name());
        assertEquals(Designs.tinyShop(), history.undo().current());
        assertFalse(history.undo().canUndo());
    }

    @Test
    void forgetsTypingThatEndsWhereItBegan() {
        var history = History.of(Designs.tinyShop()).apply(new Rename(WEB, "W")).apply(new Rename(WEB, ""));
        assertFalse(history.canUndo());
        assertFalse(history.isDirty());
    }

    @Test
    void keepsApartWhatASettledHistoryDid() {
        var history = History.of(Designs.tinyShop()).apply(new Rename(WEB, "W")).settled()
                .apply(new Rename(WEB, "Web"));
        assertEquals("W", history.undo().current().components().get(WEB).name());
    }

    @Test
    void keepsTheSavedDesignReachable() {
        var history = History.of(Designs.tinyShop()).apply(new Rename(WEB, "W")).saved()
                .apply(new Rename(WEB, "Web"));
        assertTrue(history.isDirty());
        assertFalse(history.undo().isDirty());
        assertTrue(history.undo().undo().isDirty());
    }

    @Test
    void isCleanWhenAnEditBringsTheSavedDesignBack() {
        var history = History.of(Designs.tinyShop()).apply(new Rename(WEB, "W")).settled()
                .apply(new Rename(WEB, ""));
        assertTrue(history.canUndo());
        assertFalse(history.isDirty());
    }

    @Test
    void forgetsWhatWasUndoneAfterANewEdit() {
        var history = History.of(Designs.tinyShop()).apply(new Rename(WEB, "W")).undo().apply(new SetName("Shop"));
        assertFalse(history.canRedo());
        assertSame(history, history.redo());
    }

    @Test
    void namesTheStepsInBothLanguages() {
        var history = History.of(Designs.tinyShop()).apply(new Rename(WEB, "Front"));
        var label = requireNonNull(history.undoLabel());
        assertEquals("Rename web", label.in(Locale.ENGLISH));
        assertEquals("web 이름 변경", label.in(Locale.KOREAN));
        assertNull(history.redoLabel());
        assertNotNull(history.undo().redoLabel());
    }
}
