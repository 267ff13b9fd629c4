package dev.nines.model.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import dev.nines.model.Architecture;
import org.jspecify.annotations.Nullable;

/// Reads and writes designs as `*.nines.json` files.
public final class DesignFile {

    /// The end of the name of every design file.
    public static final String SUFFIX = ".nines.json";

    private DesignFile() {}

    /// Reads a file: a whole design, or every problem it has.
    public static Reading read(Path file) {
        var reader = new DesignReader(file.toString());
        var text = text(file, reader.findings());
        return text == null ? new Reading(null, reader.findings().list()) : reader.read(text);
    }

    private static @Nullable String text(Path file, Findings findings) {
        try {
            var bytes = FileBytes.read(file, findings);
            return bytes == null ? null : Utf8.decode(bytes, findings);
        } catch (IOException problem) {
            FileFault.reading(file, problem, findings);
            return null;
        }
    }

    /// Reads the text of a file.
    ///
    /// @param fileName
    ///            what problems call it
    public static Reading parse(String text, String fileName) {
        return new DesignReader(fileName).read(text);
    }

    /// Reads with other migrations and another version than this program's.
    static Reading parse(String text, String fileName, List<Migration> migrations, Version current) {
        return new DesignReader(fileName, migrations, current).read(text);
    }

    /// The text of a file that holds a design: [#parse] makes an equal one of it.
    public static String text(Architecture architecture) {
        return JsonText.of(DesignWriter.plain(architecture));
    }

    /// Saves a design: afterwards the file holds the new design, or, if that fails, what it held before.
    ///
    /// @throws DesignFileException
    ///             if it cannot be saved
    public static void write(Path file, Architecture architecture) throws DesignFileException {
        write(file, text(architecture).getBytes(StandardCharsets.UTF_8));
    }

    /// Saves anything else in the same way: a picture of a design, a report about it.
    ///
    /// @throws DesignFileException
    ///             if it cannot be saved
    public static void write(Path file, byte[] content) throws DesignFileException {
        try {
            SafeSave.write(file, content);
        } catch (IOException problem) {
            throw new DesignFileException(FileFault.writing(file, problem), problem);
        }
    }
}
