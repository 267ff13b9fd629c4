package dev.nines.app.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dev.nines.app.results.Answer;
import org.junit.jupiter.api.Test;

final class HelpTopicTest {

    @Test
    void explainsEveryAnswer() {
        assertEquals(Stream.of(Answer.values()).map(Enum::name).toList(), Stream.of(HelpTopic.values()).map(Enum::name).toList());
        for (var topic : HelpTopic.values()) {
            for (var language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
                assertTrue(topic.page(language).size() >= 2, topic.id());
            }
            assertEquals(topic, HelpTopic.find(topic.id()));
        }
    }

    /// The page of formulas is the one place where they are kept; what is shown of them is what stands there.
    @Test
    void showsTheFormulasThatArePublishedAndTested() throws IOException {
        var published = new HashMap<String, String>();
        for (var line : Files.readAllLines(Path.of("../docs/formulas.md"))) {
            var cells = line.replace('\'', '’').split(" \\| ");
            if (cells.length == 5) {
                published.put(cells[0].substring(2) + " = " + cells[1], cells[2]);
            } else if (cells.length == 4) {
                published.put(cells[0].substring(2), cells[1]);
            }
        }
        for (var topic : HelpTopic.values()) {
            assertEquals(topic.formulas(Locale.ENGLISH).size(), topic.formulas(Locale.KOREAN).size());
            var shown = topic.formulas(Locale.ENGLISH);
            for (int at = 0; at < shown.size(); at++) {
                assertEquals(shown.get(at).source(), published.get(shown.get(at).formula()), shown.get(at)::formula);
            }
        }
    }
}
