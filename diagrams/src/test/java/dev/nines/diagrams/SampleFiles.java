package dev.nines.diagrams;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.nines.model.Architecture;
import dev.nines.model.file.DesignFile;

/// The sample designs, for tests over all of them.
public final class SampleFiles {

    private static final Path FOLDER = Path.of("../sample-architectures");

    private SampleFiles() {}

    /// All of them, in the order of their names.
    public static List<Path> all() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(DesignFile.SUFFIX)).sorted().toList();
        }
    }

    /// The design in a file.
    public static Architecture read(Path file) {
        var design = DesignFile.read(file).architecture();
        assertNotNull(design, file.toString());
        return design;
    }

    /// A design by the name of its file.
    public static Architecture named(String name) {
        return read(FOLDER.resolve(name + DesignFile.SUFFIX));
    }
}
