package dev.nines.app.look;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

import dev.nines.diagrams.mark.Color;
import dev.nines.diagrams.mark.Contrast;
import dev.nines.diagrams.mark.Theme;

/// A theme's colours as a style sheet: the names that our own sheet uses, and those of the base theme.
final class ThemeSheet {

    private ThemeSheet() {}

    /// An address that JavaFX loads the style sheet from.
    static String address(Theme theme) {
        return "data:text/css;charset=utf-8;base64,"
                + Base64.getEncoder().encodeToString(css(theme).getBytes(StandardCharsets.UTF_8));
    }

    static String css(Theme theme) {
        var sheet = new StringBuilder(".root {\n");
        own(sheet, theme);
        base(sheet, theme);
        inks(sheet, theme);
        status(sheet, theme, "success", theme.good());
        status(sheet, theme, "warning", theme.warning());
        status(sheet, theme, "danger", theme.bad());
        return sheet.append("}\n").toString();
    }

    private static void own(StringBuilder sheet, Theme theme) {
        line(sheet, "-nines-window", theme.window());
        line(sheet, "-nines-panel", theme.panel());
        line(sheet, "-nines-canvas", theme.canvas());
        line(sheet, "-nines-card", theme.card());
        line(sheet, "-nines-line", theme.line());
        line(sheet, "-nines-text", theme.text());
        line(sheet, "-nines-muted", ink(theme, theme.muted()));
        line(sheet, "-nines-accent", theme.accent());
        sheet.append(String.format(Locale.ROOT, "  -nines-accent-veil: %s2E;%n", theme.accent().hex()));
        line(sheet, "-nines-accent-soft", theme.accent().over(theme.panel(), 0.12));
        line(sheet, "-nines-accent-softer", theme.accent().over(theme.panel(), 0.06));
        line(sheet, "-nines-hover", theme.text().over(theme.panel(), 0.05));
        line(sheet, "-nines-on-accent", onAccent(theme));
        line(sheet, "-nines-accent-strong", Contrast.deepened(theme.accent(), theme.text(), Contrast.WORDS,
                onAccent(theme)));
        line(sheet, "-nines-good", theme.good());
        line(sheet, "-nines-warning", theme.warning());
        line(sheet, "-nines-bad", theme.bad());
        line(sheet, "-nines-bad-soft", theme.bad().over(theme.panel(), 0.10));
        line(sheet, "-nines-warning-soft", theme.warning().over(theme.panel(), 0.10));
        line(sheet, "-nines-track", theme.track());
    }

    /// Colours as words are written in them.
    private static void inks(StringBuilder sheet, Theme theme) {
        line(sheet, "-nines-accent-ink", ink(theme, theme.accent()));
        line(sheet, "-nines-good-ink", ink(theme, theme.good()));
        line(sheet, "-nines-warning-ink", ink(theme, theme.warning()));
        line(sheet, "-nines-bad-ink", ink(theme, theme.bad()));
    }

    /// A colour deep enough to be read wherever the window writes words.
    private static Color ink(Theme theme, Color color) {
        return Contrast.deepened(color, theme.text(), Contrast.WORDS, theme.panel(), theme.window(), theme.canvas(),
                theme.card(), theme.text().over(theme.panel(), 0.05), theme.accent().over(theme.panel(), 0.12),
                color.over(theme.panel(), 0.10));
    }

    private static Color onAccent(Theme theme) {
        return theme == Theme.DARK ? theme.window() : theme.panel();
    }

    private static void base(StringBuilder sheet, Theme theme) {
        line(sheet, "-color-fg-default", theme.text());
        line(sheet, "-color-fg-muted", ink(theme, theme.muted()));
        line(sheet, "-color-fg-subtle", ink(theme, theme.muted()));
        line(sheet, "-color-fg-emphasis", onAccent(theme));
        line(sheet, "-color-bg-default", theme.panel());
        line(sheet, "-color-bg-overlay", theme.panel());
        line(sheet, "-color-bg-subtle", theme.window());
        line(sheet, "-color-bg-inset", theme.window());
        line(sheet, "-color-border-default", theme.line());
        line(sheet, "-color-border-muted", theme.line());
        line(sheet, "-color-border-subtle", theme.line());
        line(sheet, "-color-accent-fg", ink(theme, theme.accent()));
        line(sheet, "-color-accent-emphasis", Contrast.deepened(theme.accent(), theme.text(), Contrast.WORDS,
                onAccent(theme)));
        line(sheet, "-color-accent-muted", theme.accent().over(theme.panel(), 0.4));
        line(sheet, "-color-accent-subtle", theme.accent().over(theme.panel(), 0.12));
        line(sheet, "-color-neutral-muted", theme.text().over(theme.panel(), 0.10));
        line(sheet, "-color-neutral-subtle", theme.text().over(theme.panel(), 0.05));
    }

    private static void status(StringBuilder sheet, Theme theme, String name, Color color) {
        line(sheet, "-color-" + name + "-fg", ink(theme, color));
        line(sheet, "-color-" + name + "-emphasis", color);
        line(sheet, "-color-" + name + "-muted", color.over(theme.panel(), 0.4));
        line(sheet, "-color-" + name + "-subtle", color.over(theme.panel(), 0.10));
    }

    private static void line(StringBuilder sheet, String name, Color color) {
        sheet.append(String.format(Locale.ROOT, "  %s: %s;%n", name, color.hex()));
    }
}
