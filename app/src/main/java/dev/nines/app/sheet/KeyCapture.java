package dev.nines.app.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import dev.nines.app.act.Act;
import dev.nines.app.act.Acts;
import org.jspecify.annotations.Nullable;

/// Waits for the keys that an act shall have from now on.
///
/// Esc leaves all as it was, Backspace takes the keys away. Keys that already do something else are asked about.
final class KeyCapture {

    private final Acts acts;
    private final BiConsumer<Act, List<Act>> ask;
    private final Runnable changed;
    private @Nullable Act waiting;
    private @Nullable KeyCombination pressed;

    /// Waits for nothing yet.
    ///
    /// @param ask asks whether keys may be taken away from other acts, then [#take] or [#leave] answers
    /// @param changed told when it begins or ends to wait
    KeyCapture(Acts acts, BiConsumer<Act, List<Act>> ask, Runnable changed) {
        this.acts = acts;
        this.ask = ask;
        this.changed = changed;
    }

    /// The act that waits for keys, or null.
    @Nullable
    Act waiting() {
        return waiting;
    }

    /// The keys that were pressed for it.
    KeyCombination pressed() {
        return Objects.requireNonNull(pressed);
    }

    void begin(Act act) {
        waiting = act;
        pressed = null;
        changed.run();
    }

    void leave() {
        waiting = null;
        pressed = null;
        changed.run();
    }

    /// Gives the keys to the act that waits, and takes them from all others.
    void take() {
        var act = waiting;
        if (act == null || pressed == null) {
            return;
        }
        for (var other : others(act, pressed)) {
            var left = new ArrayList<>(acts.shortcuts().of(other));
            left.remove(pressed);
            acts.shortcuts().set(other, left);
        }
        acts.shortcuts().set(act, pressed);
        leave();
    }

    /// Takes keys while an act waits for them.
    void pressed(KeyEvent event) {
        var act = waiting;
        if (act == null || pressed != null) {
            return;
        }
        var code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            leave();
        } else if (code == KeyCode.BACK_SPACE && !event.isShortcutDown()) {
            acts.shortcuts().set(act, List.of());
            leave();
        } else if (!code.isModifierKey() && code != KeyCode.UNDEFINED) {
            var keys = keys(event);
            pressed = keys;
            var others = others(act, keys);
            if (others.isEmpty()) {
                take();
            } else {
                ask.accept(act, others);
            }
        }
        event.consume();
    }

    private List<Act> others(Act act, KeyCombination keys) {
        return acts.shortcuts().conflicts(act, keys, acts.all());
    }

    private static KeyCombination keys(KeyEvent event) {
        var modifiers = new ArrayList<KeyCombination.Modifier>();
        if (event.isShortcutDown()) {
            modifiers.add(KeyCombination.SHORTCUT_DOWN);
        }
        if (event.isAltDown()) {
            modifiers.add(KeyCombination.ALT_DOWN);
        }
        if (event.isShiftDown()) {
            modifiers.add(KeyCombination.SHIFT_DOWN);
        }
        return new KeyCodeCombination(event.getCode(), modifiers.toArray(KeyCombination.Modifier[]::new));
    }
}
