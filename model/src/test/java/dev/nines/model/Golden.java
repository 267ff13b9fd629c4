package dev.nines.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares text with a file kept under version control; `-Dgolden.update=true` rewrites the file.
public final class Golden {

    private Golden() {}

    /// A generated page of the documentation, by its name in `docs`.
    public static void page(String name, String actual) throws IOException {
        var path = Path.of("../docs").resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(path, actual);
        }
        assertEquals(Files.readString(path, StandardCharsets.UTF_8), actual, name);
    }
}
