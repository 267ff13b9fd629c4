package dev.nines.analysis.simulation.real;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// What was measured next to what was predicted, as rows of a table in a file of the build: `docs/against-the-real-thing.md` has one of a day.
final class Findings {

    private static final Path FILE = Path.of("target", "against-the-real-thing.md");

    private Findings() {}

    static synchronized void add(String what, String measured, String predicted) {
        try {
            Files.createDirectories(Path.of("target"));
            Files.writeString(FILE, "| %s | %s | %s |\n".formatted(what, measured, predicted), StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
