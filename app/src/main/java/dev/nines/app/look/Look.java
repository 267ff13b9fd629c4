package dev.nines.app.look;

import java.util.Locale;
import java.util.Objects;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Scene;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.nines.app.settings.Appearance;
import dev.nines.app.settings.Settings;
import dev.nines.diagrams.mark.Theme;

/// The look of the program: the theme in force and the language of its words, following the settings.
public final class Look {

    private static final String SHEET = Objects.requireNonNull(Look.class.getResource("nines.css"))
            .toExternalForm();
    private static final String LIGHT = ThemeSheet.address(Theme.LIGHT);
    private static final String DARK = ThemeSheet.address(Theme.DARK);

    private final Settings settings;
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
    /// Held here, because the system's preferences outlive the look and hold it weakly.
    private final ChangeListener<Object> changed = (_, _, _) -> theme.set(wanted());

    /// The look that settings ask for, now and whenever they change.
    public Look(Settings settings) {
        this.settings = settings;
        Fonts.load();
        settings.appearance().addListener(changed);
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakChangeListener<>(changed));
        theme.set(wanted());
    }

    private Theme wanted() {
        return switch (settings.appearance().get()) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK
                    ? Theme.DARK
                    : Theme.LIGHT;
        };
    }

    /// The theme in force.
    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    /// The language in force.
    public Locale language() {
        return settings.language().get();
    }

    /// The words of a package in the language in force.
    public Texts texts(Class<?> beside) {
        return new Texts(beside, language());
    }

    /// Dresses a scene in the theme in force. Pop-ups take the dress of the scene they belong to.
    public void dress(Scene scene) {
        var dark = theme.get() == Theme.DARK;
        scene.setUserAgentStylesheet(
                (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheetBSS());
        scene.getStylesheets().setAll(dark ? DARK : LIGHT, SHEET);
    }

    /// Whether a theme is dark.
    public boolean dark() {
        return theme.get() == Theme.DARK;
    }

    /// The settings it follows.
    public Settings settings() {
        return settings;
    }

    /// What a person chose among light, dark and the system's.
    public Appearance appearance() {
        return settings.appearance().get();
    }
}
