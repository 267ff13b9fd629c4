package dev.nines.diagrams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares text with a file kept under version control; `-Dgolden.update=true` rewrites the file.
public final class Golden {

    private static final Path ROOT = Path.of("src/test/resources/dev/nines/diagrams");

    private Golden() {}

    public static void matches(String file, String actual) throws IOException {
        var path = ROOT.resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, actual);
        }
        assertEquals(Files.readString(path, StandardCharsets.UTF_8), actual, file);
    }
}
