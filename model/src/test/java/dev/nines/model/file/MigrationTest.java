package dev.nines.model.file;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

class MigrationTest {

    private static final Version OLDEST = new Version(1, 0);
    private static final Version OLD = new Version(1, 5);
    private static final Version CURRENT = new Version(2, 0);

    /// In the oldest files a design had a title, which became a label and then a name.
    private static final List<Migration> STEPS = List.of(new Migration(OLD, CURRENT, renaming("label", "name")),
            new Migration(OLDEST, OLD, renaming("title", "label")));

    private static UnaryOperator<Node.Fields> renaming(String from, String to) {
        return tree -> {
            var value = tree.fields().get(from);
            return value == null ? tree : tree.without(from).with(to, value);
        };
    }

    private static Reading read(String text) {
        return DesignFile.parse(text, "old.nines.json", STEPS, CURRENT);
    }

    @Test
    void takesEveryStepUpToTheCurrentVersion() {
        for (var text : List.of("{\"version\": \"1.0\", \"title\": \"Shop\"}", "{\"version\": \"1.5\", \"label\": \"Shop\"}",
                "{\"version\": \"2.0\", \"name\": \"Shop\"}")) {
            var reading = read(text);
            assertEquals(List.of(), reading.problems(), text);
            assertEquals("Shop", requireNonNull(reading.architecture()).name(), text);
        }
    }

    @Test
    void saysWhereAnOldFileIsWrong() {
        var problem = read("{\"version\": \"1.0\",\n \"title\": 5}").problems().getFirst();
        assertEquals("old.nines.json:2:11", problem.place().substring(0, 19));
    }

    @Test
    void refusesVersionsWithoutAStep() {
        var reading = read("{\"version\": \"1.2\"}");
        assertNull(reading.architecture());
        assertEquals("version.unknown", reading.problems().getFirst().code());
    }

    @Test
    void leadsForwardOnly() {
        assertThrows(IllegalArgumentException.class, () -> new Migration(CURRENT, OLD, UnaryOperator.identity()));
    }
}
