package dev.nines.analysis.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import dev.nines.analysis.prices.PriceBook;
import dev.nines.model.Architecture;
import dev.nines.model.Assumptions;
import dev.nines.model.component.Region;
import dev.nines.model.file.DesignFile;
import org.junit.jupiter.api.Test;

/// Every sample architecture is priced in full in the two regions that the price book knows best.
class SampleBillsTest {

    private static final Path SAMPLES = Path.of("..", "sample-architectures");

    private static List<Path> samples() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(DesignFile.SUFFIX)).sorted().toList();
        }
    }

    private static Architecture read(Path file) {
        var reading = DesignFile.read(file);
        assertNotNull(reading.architecture(), file + " " + reading.problems());
        return reading.architecture();
    }

    private static Architecture moved(Architecture design, String region) {
        var components = design.components().map(each -> each.spec() instanceof Region ? each.with("code", region) : each);
        return new Architecture(design.name(), design.description(), design.traffic(), design.objectives(),
                new Assumptions(region, null, null), components, design.connections(), Map.of());
    }

    @Test
    void noSampleHasAnUnpricedLine() throws IOException {
        var seen = 0;
        for (var file : samples()) {
            for (var region : List.of("us-east-1", "ap-northeast-2")) {
                var report = CostReport.of(moved(read(file), region), PriceBook.embedded());
                assertEquals(List.of(), report.unpriced().stream().map(CostLine::id).toList(), file + " in " + region);
                assertTrue(report.total().amount().usd().signum() > 0, file.toString());
                seen++;
            }
        }
        assertTrue(seen >= 28, "only " + seen);
    }

    @Test
    void everySampleIsPricedAsSavedAndKeepsWithinItsBudgetWithoutWaste() throws IOException {
        for (var file : samples()) {
            var design = read(file);
            var report = CostReport.of(design, PriceBook.embedded());
            assertEquals(List.of(), report.unpriced().stream().map(CostLine::id).toList(), file.toString());
            var budget = design.objectives().monthlyBudget();
            assertNotNull(budget, file.toString());
            var share = report.total().amount().usd().doubleValue() / budget.usd().doubleValue();
            assertTrue(share <= 1 && share > 0.85, file + " costs " + share + " of its budget");
        }
    }
}
