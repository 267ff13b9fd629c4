package dev.nines.analysis.prices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

/// `docs/prices.md` says what the program does.
class PriceDocumentTest {

    private static String document() throws IOException {
        return Files.readString(Path.of("..", "docs", "prices.md"));
    }

    @Test
    void namesEveryItemWithItsUnitAndEveryTerm() throws IOException {
        var document = document();
        for (var charge : Charge.values()) {
            var row = "| `" + charge.key() + "` | " + charge.unit().key() + " |";
            assertTrue(document.contains(row), row);
        }
        for (var unit : PriceUnit.values()) {
            assertTrue(document.contains("| " + unit.key() + " |"), unit.key());
        }
        for (var term : Term.keys()) {
            assertTrue(document.contains("`" + term + "`"), term);
        }
    }

    @Test
    void namesEveryRegion() throws IOException {
        for (var region : PriceBook.embedded().regions()) {
            assertTrue(document().contains(region), region);
        }
    }

    @Test
    void itsExampleIsAPriceFile() throws IOException {
        var example = document().replaceFirst("(?s).*```csv\n", "").replaceFirst("(?s)```.*", "");
        var loaded = new CsvPriceFile("example", Set.of())
                .read(new ByteArrayInputStream(example.getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(), loaded.problems());
        assertEquals(3, loaded.book().offers("us-east-1").size());
    }
}
