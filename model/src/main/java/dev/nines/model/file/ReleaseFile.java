package dev.nines.model.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import dev.nines.model.release.Release;

/// Reads and writes releases as `*.release.json` files.
public final class ReleaseFile {

    /// The end of the name of every release file.
    public static final String SUFFIX = ".release.json";

    private ReleaseFile() {}

    /// Reads a file: a whole release, or every problem it has.
    public static ReleaseReading read(Path file) {
        var reader = new ReleaseReader(file.toString());
        return reader.reading(reader.read(file));
    }

    /// Reads the text of a file.
    ///
    /// @param fileName what problems call it
    public static ReleaseReading parse(String text, String fileName) {
        var reader = new ReleaseReader(fileName);
        return reader.reading(reader.read(text));
    }

    /// The text of a file that holds a release: [#parse] makes an equal one of it.
    public static String text(Release release) {
        return RecordReader.text(release, release.extra());
    }

    /// Saves a release as a whole or not at all.
    ///
    /// @throws DesignFileException if it cannot be saved
    public static void write(Path file, Release release) throws DesignFileException {
        DesignFile.write(file, text(release).getBytes(StandardCharsets.UTF_8));
    }
}
