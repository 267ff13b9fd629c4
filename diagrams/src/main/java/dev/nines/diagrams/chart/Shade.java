package dev.nines.diagrams.chart;

import dev.nines.diagrams.mark.Color;
import dev.nines.diagrams.mark.Contrast;
import dev.nines.diagrams.mark.Theme;

/// What the colour of a line means, in every theme.
public enum Shade {
    /// What is looked at first.
    ACCENT,
    /// What is as it should be.
    GOOD,
    /// What is worth a look.
    WARNING,
    /// What is not as it should be.
    BAD,
    /// What is there to compare with.
    MUTED,
    /// What stands behind all else.
    FAINT;

    /// The colour of lines on a ground.
    public Color line(Theme theme) {
        return switch (this) {
            case ACCENT -> theme.accent();
            case GOOD -> theme.good();
            case WARNING -> theme.warning();
            case BAD -> theme.bad();
            case MUTED -> theme.muted();
            case FAINT -> theme.muted().over(theme.panel(), 0.45);
        };
    }

    /// The same, deep enough for words.
    public Color words(Theme theme) {
        return Contrast.deepened(line(theme), theme.text(), Contrast.WORDS, theme.panel());
    }
}
