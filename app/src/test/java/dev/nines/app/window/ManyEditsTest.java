package dev.nines.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import javafx.scene.layout.Region;

import dev.nines.app.editor.CanvasProbe;
import dev.nines.app.settings.Appearance;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.DesignGenerator;
import dev.nines.model.edit.RandomEdits;
import org.junit.jupiter.api.Test;

/// Undo and redo are exact however many edits there were, while the window draws and works out answers all the time.
final class ManyEditsTest {

    private static final int EDITS = 500;
    /// The window draws and works out answers between so many.
    private static final int AT_ONCE = 10;

    @Test
    void fiveHundredEditsOfEveryKindGoBackToTheStartAndForthToTheEnd() {
        try (var rig = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 1280, 800)) {
            var start = DesignGenerator.design(7, 60);
            Rig.run(() -> rig.shell().show(start, null));
            var edits = new RandomEdits(new SplittableRandom(7));
            var states = new ArrayList<Architecture>(List.of(start));
            for (var count = 0; count < EDITS; count += AT_ONCE) {
                Rig.run(() -> {
                    for (var one = 0; one < AT_ONCE; one++) {
                        rig.document().settle();
                        rig.document().apply(edits.of(rig.document().design()));
                        if (rig.document().design() != states.getLast()) {
                            states.add(rig.document().design());
                        }
                    }
                });
            }
            assertTrue(states.size() > EDITS / 2, () -> states.size() + " states");
            for (var at = states.size() - 2; at >= 0; at -= AT_ONCE) {
                var end = Math.max(0, at - AT_ONCE + 1);
                var wanted = states.subList(end, at + 1).reversed();
                assertEquals(wanted, Rig.get(() -> wanted.stream().map(_ -> {
                    rig.document().undo();
                    return rig.document().design();
                }).toList()));
            }
            assertEquals(start, rig.document().design());
            assertTrue(Rig.get(() -> !rig.document().mayUndo().get() && !rig.document().dirty().get()));
            for (var at = 1; at < states.size(); at += AT_ONCE) {
                var wanted = states.subList(at, Math.min(states.size(), at + AT_ONCE));
                assertEquals(wanted, Rig.get(() -> wanted.stream().map(_ -> {
                    rig.document().redo();
                    return rig.document().design();
                }).toList()));
            }
            rig.settle();
            var canvas = new CanvasProbe(rig.find(".canvas-view", Region.class));
            assertTrue(Rig.get(() -> states.getLast().components().stream().map(Component::id).filter(canvas::draws)
                    .count() > states.getLast().components().size() / 2));
        }
    }
}
