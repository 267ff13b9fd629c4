package dev.nines.diagrams.compose;

import java.util.Locale;

import dev.nines.diagrams.mark.Theme;

/// How a design is to be drawn, whatever the design.
///
/// @param title
///            whether the name of the design stands above
/// @param legend
///            whether hues and lines are explained below
public record Look(Theme theme, Locale language, boolean title, boolean legend) {

    /// As exports show it: with title and legend.
    public static Look export(Theme theme, Locale language) {
        return new Look(theme, language, true, true);
    }

    /// As the window shows it: the design alone.
    public static Look canvas(Theme theme, Locale language) {
        return new Look(theme, language, false, false);
    }
}
