package dev.nines.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import dev.nines.analysis.simulation.statistics.Interval;
import dev.nines.diagrams.chart.Plot;
import dev.nines.diagrams.mark.Theme;
import dev.nines.diagrams.svg.FontEmbedding;
import dev.nines.diagrams.svg.SvgWriter;
import dev.nines.model.Designs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeploymentSectionTest {

    private static String text(Section section) {
        return TextReport.write(section.blocks(), Ink.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void fitsAHundredColumns(String tag) {
        var language = Locale.forLanguageTag(tag);
        var text = text(DeploymentSection.page(Designs.multiAz(), PlayedDeployment.of(language), false, language));
        text.lines().forEach(line -> assertTrue(DisplayWidth.of(line) <= 100, line));
    }

    @Test
    void saysWhatIsRecommendedAndWhatCannotBeDone() {
        var text = text(DeploymentSection.page(Designs.multiAz(), PlayedDeployment.of(Locale.ENGLISH), false, Locale.ENGLISH));
        for (var each : List.of("▸ Stop and replace", "12.6 ± 0.2 min", "56 ± 1 %", "123 ± 5 %", "12.3k ± 0.7k", "9 / 12,345",
                "$1,234.56", "It loses least.", "A new deployment.\n", "3 batches of servers: 4 + 4 + 1.",
                "Instance refresh: There is no group.",
                "Lead time 10 min: Build 5 min → Build 5 min.", "52.6 min")) {
            assertTrue(text.contains(each), each + " in\n" + text);
        }
    }

    @Test
    void drawsStrategiesOnOneTimeAxisWithoutTheWaitingAtTheEnd() {
        var comparison = PlayedDeployment.of(Locale.ENGLISH);
        var chart = DeploymentChart.aligned(comparison, false, Locale.ENGLISH);
        assertNotNull(chart);
        assertEquals(comparison.studies().size() - 1, chart.panels().size());
        assertEquals(-10, chart.axis().from());
        assertTrue(chart.axis().to() < 240, chart.axis().toString());
        var svg = SvgWriter.write(
                Plot.of(chart, Theme.LIGHT, 960, DeploymentChart.height(chart)).drawing(), FontEmbedding.NONE);
        assertTrue(svg.contains("Blue/green inside a server, % of the usual servers"), svg);
        var one = DeploymentChart.of(comparison.studies().getFirst(), true, Locale.KOREAN);
        assertNotNull(one);
        assertEquals(List.of("시작", "모두 새 버전", "종료 +1h3m →"), one.moments().stream().map(moment -> moment.words()).toList());
    }

    @Test
    void listsEverySecondOfEveryStrategy() {
        var comparison = PlayedDeployment.of(Locale.ENGLISH);
        var lines = DeploymentCsv.of(comparison).lines().toList();
        assertEquals(1 + 2 * 191 * (comparison.studies().size() - 1), lines.size());
        assertEquals("stop-and-replace,good,60,1,6,3,9,0.3333,0,0,0,,0.6000,5.4000", lines.get(71));
        assertTrue(lines.get(191).contains(",180,3600,"), lines.get(191));
    }

    @Test
    void estimatesLeaveOutWhatCannotBeSeen() {
        assertEquals("2 ± 0.5 s", Estimates.time(new Interval(2, 0.5, 0.95, 5)));
        assertEquals("9 min", Estimates.time(new Interval(540, 0, 0.95, 5)));
        assertEquals("100 %", Estimates.percent(new Interval(1, 0.001, 0.95, 5)));
        assertEquals("0.1", Estimates.count(new Interval(0.1, Double.POSITIVE_INFINITY, 0.95, 1)));
        assertEquals("–", Estimates.time(null));
    }
}
