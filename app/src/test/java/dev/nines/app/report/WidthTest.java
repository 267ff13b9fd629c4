package dev.nines.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dev.nines.analysis.availability.AvailabilityAnalysis;
import dev.nines.analysis.cost.Plan;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.model.Architecture;
import dev.nines.model.file.DesignFile;
import dev.nines.samples.Sample;
import dev.nines.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is printed fits a terminal, and an empty design claims nothing.
class WidthTest {

    private static final int TERMINAL = 100;

    static Stream<Sample> samples() {
        return Samples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void availabilityFitsATerminal(Sample sample) {
        var design = DesignFile.parse(sample.text(), sample.fileName()).architecture();
        assertNotNull(design);
        var report = AvailabilityAnalysis.of(design);
        for (var language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            TextReport.write(AvailabilitySection.page(report, language).blocks(), Ink.NONE).lines().forEach(line -> assertTrue(
                    DisplayWidth.of(line) <= TERMINAL, () -> sample.id() + ", " + DisplayWidth.of(line) + ": " + line));
        }
    }

    @Test
    void anEmptyDesignHasNeitherALimitNorAResponseTime() {
        var results = Results.of(Architecture.empty("Empty"), PriceBook.embedded(), Plan.AS_DESIGNED);
        var tile = Scorecard.brief(results, Locale.ENGLISH).tiles().stream().filter(each -> each.section().equals("capacity"))
                .findFirst().orElseThrow();
        assertEquals("–", tile.value());
        assertEquals("no traffic", tile.detail());
    }
}
