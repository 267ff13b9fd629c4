package dev.nines.app.settings;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import dev.nines.model.file.DesignFile;
import dev.nines.model.file.DesignFileException;

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
        return new SettingsFile(PersonFolder.ofSettings().resolve("settings.properties"));
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

    /// Replaces the file as a whole.
    ///
    /// @return whether it could be written
    boolean write(Properties values) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var text = new StringWriter();
            values.store(text, null);
            DesignFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException | DesignFileException _) {
            return false;
        }
    }
}
