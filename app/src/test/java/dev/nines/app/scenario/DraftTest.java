package dev.nines.app.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import dev.nines.model.Architecture;
import dev.nines.model.file.ScenarioFile;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DraftTest {

    private static final Architecture SHOP = Shop.DESIGN;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Draft draft = new Draft(Scenario.calm(Duration.ofMinutes(10)));

    @Test
    void whatIsDoneInOneGoIsUndoneAsOne() {
        draft.add(Event.crash("fleet", MINUTE, MINUTE));
        var drawn = draft.scenario();
        for (int minute = 2; minute < 6; minute++) {
            draft.set("drag", Event.crash("fleet", MINUTE.multipliedBy(minute), MINUTE));
        }
        draft.settle();
        draft.set("drag", Event.crash("fleet", MINUTE.multipliedBy(7), MINUTE));
        draft.undo();
        assertEquals(MINUTE.multipliedBy(5), Placed.in(draft.scenario(), Objects.requireNonNull(draft.event())).from());
        draft.undo();
        assertEquals(drawn, draft.scenario());
        draft.redo();
        draft.redo();
        assertFalse(draft.mayRedo());
        assertEquals(MINUTE.multipliedBy(7), Placed.in(draft.scenario(), Objects.requireNonNull(draft.event())).from());
    }

    @Test
    void whatIsLetGoHadNeverBegun() {
        draft.add(Event.crash("fleet", MINUTE, MINUTE));
        var before = draft.scenario();
        draft.settle();
        draft.set("drag", Event.crash("fleet", MINUTE.multipliedBy(3), MINUTE));
        draft.revert();
        assertEquals(before, draft.scenario());
        draft.undo();
        assertEquals(List.of(), draft.scenario().events());
    }

    @Test
    void removingChoosesTheNextAndUndoingTheSameAgain() {
        for (var id : List.of("fleet", "orders", "front")) {
            draft.add(Event.crash(id, MINUTE, MINUTE));
        }
        draft.choose(1);
        draft.remove();
        assertEquals(1, draft.chosen());
        draft.remove();
        assertEquals(0, draft.chosen());
        draft.remove();
        assertNull(draft.event());
        draft.undo();
        draft.undo();
        draft.undo();
        assertEquals(3, draft.scenario().events().size());
        assertEquals(1, draft.chosen());
    }

    /// Whatever is done is undone to the beginning, and every state in between is a file that reads back equal.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everythingIsUndoneAndKept(long seed) {
        var random = new Random(seed);
        var first = new FirstEvents(SHOP, null);
        var possible = Happenings.all().stream().filter(first::possible).toList();
        var states = new ArrayList<>(List.of(draft.scenario()));
        for (int act = 0; act < 25; act++) {
            var at = Duration.ofSeconds(random.nextInt(600));
            var type = possible.get(random.nextInt(possible.size()));
            var event = draft.event();
            if (event == null || random.nextInt(3) == 0) {
                draft.add(first.of(type, at, draft.scenario()));
            } else {
                var placed = Placed.in(draft.scenario(), event);
                draft.set(null, switch (random.nextInt(4)) {
                    case 0 -> placed.movedTo(at);
                    case 1 -> placed.beginningAt(at);
                    case 2 -> placed.endingAt(at);
                    default -> first.changed(event, type);
                });
            }
            if (!draft.scenario().equals(states.getLast())) {
                states.add(draft.scenario());
            }
            var reading = ScenarioFile.parse(ScenarioFile.text(draft.scenario()), "x", SHOP);
            assertEquals(draft.scenario(), reading.scenario(), () -> reading.problems().toString());
        }
        assertTrue(states.size() > 10);
        for (var state : states.reversed()) {
            assertEquals(state, draft.scenario());
            draft.undo();
        }
        assertFalse(draft.mayUndo());
    }
}
