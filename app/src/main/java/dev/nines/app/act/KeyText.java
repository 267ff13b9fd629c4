package dev.nines.app.act;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Shortcuts as people read them: `Ctrl+Shift+←`.
public final class KeyText {

    private static final Map<KeyCode, String> SIGNS = Map.ofEntries(Map.entry(KeyCode.LEFT, "←"),
            Map.entry(KeyCode.RIGHT, "→"), Map.entry(KeyCode.UP, "↑"), Map.entry(KeyCode.DOWN, "↓"),
            Map.entry(KeyCode.ENTER, "Enter"), Map.entry(KeyCode.ESCAPE, "Esc"),
            Map.entry(KeyCode.BACK_SPACE, "Backspace"), Map.entry(KeyCode.CONTEXT_MENU, "Menu"),
            Map.entry(KeyCode.ADD, "+"), Map.entry(KeyCode.SUBTRACT, "−"), Map.entry(KeyCode.NUMPAD0, "0"),
            Map.entry(KeyCode.PLUS, "+"), Map.entry(KeyCode.MINUS, "−"), Map.entry(KeyCode.EQUALS, "="),
            Map.entry(KeyCode.COMMA, ","), Map.entry(KeyCode.PERIOD, "."), Map.entry(KeyCode.SLASH, "/"),
            Map.entry(KeyCode.BACK_SLASH, "\\"), Map.entry(KeyCode.OPEN_BRACKET, "["),
            Map.entry(KeyCode.CLOSE_BRACKET, "]"), Map.entry(KeyCode.SEMICOLON, ";"), Map.entry(KeyCode.QUOTE, "'"));

    private KeyText() {}

    /// One shortcut.
    public static String of(KeyCombination keys) {
        if (keys instanceof KeyCodeCombination known && SIGNS.containsKey(known.getCode())) {
            var plain = new KeyCodeCombination(KeyCode.A, known.getShift(), known.getControl(), known.getAlt(),
                    known.getMeta(), known.getShortcut()).getDisplayText();
            return plain.substring(0, plain.length() - 1) + SIGNS.get(known.getCode());
        }
        return keys.getDisplayText();
    }

    /// Several shortcuts, one after the other.
    public static String of(List<KeyCombination> keys) {
        return keys.stream().map(KeyText::of).distinct().collect(Collectors.joining(", "));
    }

    /// Shortcuts as the settings keep them.
    static String written(List<KeyCombination> keys) {
        return keys.stream().map(KeyCombination::getName).collect(Collectors.joining(", "));
    }

    /// Shortcuts that the settings keep; what names no keys is left out.
    static List<KeyCombination> read(String written) {
        return Stream.of(written.split(",")).map(String::strip).filter(name -> !name.isEmpty())
                .<KeyCombination>mapMulti((name, into) -> {
                    try {
                        if (KeyCombination.valueOf(name) instanceof KeyCodeCombination keys) {
                            into.accept(keys);
                        }
                    } catch (IllegalArgumentException _) {
                        // written by hand or by another version: as if it were not there
                    }
                }).toList();
    }
}
