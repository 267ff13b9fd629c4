package dev.nines.app.look;

import java.util.Locale;

import javafx.css.Styleable;

import dev.nines.app.report.Tone;

/// Tones as style classes.
public final class Tones {

    private static final String PREFIX = "tone-";

    private Tones() {}

    /// The style class of a tone.
    public static String style(Tone tone) {
        return PREFIX + tone.name().toLowerCase(Locale.ROOT);
    }

    /// Gives something a tone in place of the one it has.
    public static void dress(Styleable node, Tone tone) {
        var style = style(tone);
        if (!node.getStyleClass().contains(style)) {
            undress(node);
            node.getStyleClass().add(style);
        }
    }

    /// Takes away the tone something has.
    public static void undress(Styleable node) {
        node.getStyleClass().removeIf(style -> style.startsWith(PREFIX));
    }
}
