package dev.nines.app.recovery;

import java.nio.file.Path;
import java.util.Locale;

/// The folder the system has for what programs keep about a person's work.
///
/// The system property `nines.data` puts it elsewhere.
public final class DataFolder {

    private DataFolder() {}

    /// The folder of the person who runs the program; it need not be there.
    public static Path ofPerson() {
        var chosen = System.getProperty("nines.data", "");
        if (!chosen.isBlank()) {
            return Path.of(chosen);
        }
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var home = Path.of(System.getProperty("user.home", "."));
        if (system.startsWith("windows")) {
            var local = System.getenv("LOCALAPPDATA");
            return (local == null ? home : Path.of(local)).resolve("Nines");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library/Application Support/Nines");
        }
        var data = System.getenv("XDG_DATA_HOME");
        return (data == null || data.isBlank() ? home.resolve(".local/share") : Path.of(data)).resolve("nines");
    }
}
