package dev.nines.app.command;

import java.util.Locale;

import dev.nines.diagrams.mark.Theme;

/// A theme of pictures.
enum ThemeName {
    /// Dark on light.
    LIGHT,
    /// Light on dark.
    DARK;

    Theme theme() {
        return this == LIGHT ? Theme.LIGHT : Theme.DARK;
    }

    /// As options name it.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
