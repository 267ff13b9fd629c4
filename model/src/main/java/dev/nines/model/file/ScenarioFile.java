package dev.nines.model.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Set;

import dev.nines.model.Architecture;
import dev.nines.model.property.RecordType;
import dev.nines.model.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/// Reads and writes scenarios as `*.scenario.json` files.
public final class ScenarioFile {

    /// The end of the name of every scenario file.
    public static final String SUFFIX = ".scenario.json";

    static final String SCHEMA = "urn:nines:scenario:" + ScenarioReader.CURRENT.major();

    private ScenarioFile() {}

    /// Reads a file: a whole scenario, or every problem it has.
    ///
    /// @param design it is to be played against: the components it names must be there; absent: any may be
    public static ScenarioReading read(Path file, @Nullable Architecture design) {
        var reader = new ScenarioReader(file.toString(), design);
        try {
            var bytes = FileBytes.read(file, reader.findings());
            var text = bytes == null ? null : Utf8.decode(bytes, reader.findings());
            return text == null ? new ScenarioReading(null, reader.findings().list()) : reader.read(text);
        } catch (IOException problem) {
            FileFault.reading(file, problem, reader.findings());
            return new ScenarioReading(null, reader.findings().list());
        }
    }

    /// Reads the text of a file.
    ///
    /// @param fileName what problems call it
    /// @param design it is to be played against; absent: any
    public static ScenarioReading parse(String text, String fileName, @Nullable Architecture design) {
        return new ScenarioReader(fileName, design).read(text);
    }

    /// The text of a file that holds a scenario: [#parse] makes an equal one of it.
    public static String text(Scenario scenario) {
        var top = new LinkedHashMap<String, Object>();
        top.put("$schema", SCHEMA);
        top.put("version", scenario.extra().getOrDefault(DesignReader.VERSION, ScenarioReader.CURRENT.toString()));
        new PlainWriter(scenario.extra()).fields(top, scenario, RecordType.of(Scenario.class).blank(), "", Set.of());
        return JsonText.of(top);
    }

    /// Saves a scenario as a whole or not at all.
    ///
    /// @throws DesignFileException if it cannot be saved
    public static void write(Path file, Scenario scenario) throws DesignFileException {
        DesignFile.write(file, text(scenario).getBytes(StandardCharsets.UTF_8));
    }
}
