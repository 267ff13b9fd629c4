package dev.nines.app.window;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.Locale;

import javafx.scene.layout.BorderPane;

import dev.nines.app.settings.Appearance;
import dev.nines.model.text.Words;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// What a person has left behind is given back: it neither works on nor stays in memory.
final class ForgettingTest {

    private static final int PATIENCE = 100;

    @Test
    void panelsOfTheLanguageBefore() {
        try (var rig = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 980, 700).open("single-server")) {
            var inspector = new WeakReference<>(rig.find(".inspector", BorderPane.class));
            Rig.run(() -> rig.settings().language().set(Words.LANGUAGES.getLast()));
            rig.settle();
            awaitForgotten(inspector);
        }
    }

    @Test
    void windowsThatWereClosed() {
        var closed = opened();
        // JavaFX itself remembers the window it painted last
        try (var _ = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 980, 700).open("single-server")) {
            awaitForgotten(closed);
        }
    }

    @Test
    void workThatIsAskedForAfterTheLastWindowClosed() {
        var rig = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 980, 700);
        var background = rig.shell().windows().background();
        rig.close();
        background.execute(Assertions::fail);
        assertTrue(background.isShutdown());
    }

    private static WeakReference<Shell> opened() {
        try (var rig = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 980, 700).open("single-server")) {
            return new WeakReference<>(rig.shell());
        }
    }

    private static void awaitForgotten(WeakReference<?> gone) {
        for (var tries = 0; gone.get() != null && tries < PATIENCE; tries++) {
            System.gc();
            Rig.pause();
        }
        assertNull(gone.get(), "still in memory");
    }
}
