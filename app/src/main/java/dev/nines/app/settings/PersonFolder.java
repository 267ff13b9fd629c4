package dev.nines.app.settings;

import java.nio.file.Path;
import java.util.Locale;

/// The folders in which the system wants programs to keep what belongs to the person who runs them; they need not be
/// there.
public final class PersonFolder {

    private PersonFolder() {}

    /// For how a person wants the program to be.
    static Path ofSettings() {
        return of("APPDATA", "XDG_CONFIG_HOME", ".config");
    }

    /// For what a program keeps about a person's work. The system property `nines.data` puts it elsewhere.
    public static Path ofData() {
        var chosen = System.getProperty("nines.data", "");
        return chosen.isBlank() ? of("LOCALAPPDATA", "XDG_DATA_HOME", ".local/share") : Path.of(chosen);
    }

    private static Path of(String windows, String linux, String otherwise) {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var home = Path.of(System.getProperty("user.home", "."));
        if (system.startsWith("windows")) {
            return named(windows, home).resolve("Nines");
        } else if (system.startsWith("mac")) {
            return home.resolve("Library/Application Support/Nines");
        }
        return named(linux, home.resolve(otherwise)).resolve("nines");
    }

    private static Path named(String variable, Path otherwise) {
        var value = System.getenv(variable);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }
}
