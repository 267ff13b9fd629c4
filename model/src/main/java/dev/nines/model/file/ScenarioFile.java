package dev.nines.model.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import dev.nines.model.Architecture;
import dev.nines.model.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/// Reads and writes scenarios as `*.scenario.json` files.
public final class ScenarioFile {

    /// The end of the name of every scenario file.
    public static final String SUFFIX = ".scenario.json";

    private ScenarioFile() {}

    /// Reads a file: a whole scenario, or every problem it has.
    ///
    /// @param design it is to be played against: the components it names must be there; absent: any may be
    public static ScenarioReading read(Path file, @Nullable Architecture design) {
        var reader = new ScenarioReader(file.toString(), design);
        return reader.reading(reader.read(file));
    }

    /// Reads the text of a file.
    ///
    /// @param fileName what problems call it
    /// @param design it is to be played against; absent: any
    public static ScenarioReading parse(String text, String fileName, @Nullable Architecture design) {
        var reader = new ScenarioReader(fileName, design);
        return reader.reading(reader.read(text));
    }

    /// The text of a file that holds a scenario: [#parse] makes an equal one of it.
    public static String text(Scenario scenario) {
        return RecordReader.text(scenario, scenario.extra());
    }

    /// Saves a scenario as a whole or not at all.
    ///
    /// @throws DesignFileException if it cannot be saved
    public static void write(Path file, Scenario scenario) throws DesignFileException {
        DesignFile.write(file, text(scenario).getBytes(StandardCharsets.UTF_8));
    }
}
