package dev.nines.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// The sample designs, in the order in which they teach.
public final class Samples {

    private static final String INDEX = "samples.txt";

    private Samples() {}

    /// Every sample; nothing but the list of names is read.
    public static List<Sample> all() {
        return text(INDEX).lines().map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#")).map(Sample::new)
                .toList();
    }

    /// The sample of an id, for example `multi-az`; absent if there is none.
    public static @Nullable Sample find(String id) {
        return all().stream().filter(sample -> sample.id().equals(id)).findFirst().orElse(null);
    }

    static boolean has(String file) {
        return Samples.class.getResource(file) != null;
    }

    static String text(String file) {
        try (var stream = Samples.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the bundled sample file " + file
                        + " is missing\nMaybe " + INDEX + " names a sample that was renamed");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("the bundled sample file " + file + " cannot be read", broken);
        }
    }
}
