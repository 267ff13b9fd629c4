package dev.nines.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

final class SamplesTest {

    @Test
    void listsEveryDesignOfTheFolder() throws IOException {
        try (var files = Files.list(Path.of(""))) {
            var ids = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".nines.json"))
                    .map(name -> name.substring(0, name.length() - ".nines.json".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
            var listed = Samples.all().stream().map(Sample::id)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(ids, listed);
        }
    }

    @Test
    void everySampleHasAPageInBothLanguages() {
        for (var sample : Samples.all()) {
            assertTrue(Samples.has(sample.id() + ".md"), sample.id());
            assertTrue(Samples.has(sample.id() + ".ko.md"), sample.id());
            for (var language : new Locale[]{Locale.ENGLISH, Locale.KOREAN}) {
                assertFalse(sample.title(language).equals(sample.id()), sample.id());
                assertFalse(sample.lesson(language).isBlank(), sample.id());
            }
        }
    }

    @Test
    void findsNothingUnderANameThatIsNone() {
        assertNull(Samples.find("no-such-sample"));
    }
}
