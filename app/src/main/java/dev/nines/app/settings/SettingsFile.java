package dev.nines.app.settings;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/// The file that keeps the settings, in the folder the system has for such files.
///
/// A file that cannot be read counts as empty and one that cannot be written is given up: settings are no
/// reason to keep a person from their work.
final class SettingsFile {

    private final Path file;

    SettingsFile(Path file) {
        this.file = file;
    }

    /// The file of the person who runs the program.
    static SettingsFile ofPerson() {
        return new SettingsFile(folder().resolve("settings.properties"));
    }

    private static Path folder() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var home = Path.of(System.getProperty("user.home", "."));
        if (system.startsWith("windows")) {
            var roaming = System.getenv("APPDATA");
            return (roaming == null ? home : Path.of(roaming)).resolve("Nines");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library/Application Support/Nines");
        }
        var config = System.getenv("XDG_CONFIG_HOME");
        return (config == null || config.isBlank() ? home.resolve(".config") : Path.of(config))
                .resolve("nines");
    }

    Properties read() {
        var values = new Properties();
        if (Files.isReadable(file)) {
            try (var in = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
                values.load(in);
            } catch (IOException | UncheckedIOException | IllegalArgumentException _) {
                values.clear();
            }
        }
        return values;
    }

    /// Whether it could be written.
    boolean write(Properties values) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                values.store(out, null);
            }
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
