package dev.nines.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Objects;

import dev.nines.diagrams.chart.Chart;
import org.junit.jupiter.api.Test;

class DeploymentChartTest {

    private static final int BEFORE = 30;

    private static Chart all(boolean bad) {
        return Objects.requireNonNull(DeploymentChart.aligned(SampleDeployments.comparison(), bad, Locale.ENGLISH));
    }

    @Test
    void strategiesStandBelowEachOtherOnOneClockThatBeginsWithTheRelease() {
        var chart = all(false);
        assertEquals(3, chart.panels().size(), "the impossible one has no time line");
        assertEquals(-BEFORE, chart.axis().from());
        assertEquals("+1m", chart.axis().words(60));
        assertEquals("−30s", chart.axis().words(-30));
    }

    @Test
    void anHourOfWaitingIsToldAtTheEdgeAndNotDrawn() {
        var chart = all(false);
        assertTrue(chart.axis().to() < 700, chart.axis().toString());
        var last = chart.panels().getLast().moments().getLast();
        assertEquals(chart.axis().to(), last.at());
        assertEquals("over +1h4m →", last.words());
    }

    @Test
    void versionsAreStackedInPercentOfTheUsualServers() {
        var half = all(false).panels().getFirst();
        var old = half.lines().get(0);
        var fresh = half.lines().get(1);
        int during = BEFORE + 100;
        assertEquals(0, old.value(during));
        assertEquals(50, fresh.value(during));
        assertEquals(50, fresh.under().applyAsDouble(BEFORE + 10) + fresh.value(BEFORE + 10));
        assertEquals("new 50", fresh.words(during));
    }

    /// Six further servers for four minutes, at 0.62 dollars for 6.4 hours.
    @Test
    void aSecondFleetCostsMoreSecondBySecond() {
        var green = Objects
                .requireNonNull(DeploymentChart.of(SampleDeployments.comparison().studies().get(2), false, Locale.ENGLISH));
        var spent = green.panels().getLast().lines().getFirst();
        assertEquals("spent", spent.name());
        assertEquals(0, spent.value(BEFORE));
        assertEquals(0.62 / 6.4 * 6 * 240 / 3600, spent.value(BEFORE + 240), 1e-9);
    }

    @Test
    void aBadReleaseShowsWhatFailsAndWhenItWasNoticed() {
        var half = SampleDeployments.comparison().studies().getFirst();
        var chart = Objects.requireNonNull(DeploymentChart.of(half, true, Locale.ENGLISH));
        assertEquals(4, chart.panels().size());
        assertTrue(chart.moments().stream().anyMatch(moment -> moment.words().equals("noticed")), chart.moments().toString());
        var failed = chart.panels().get(1).lines().getFirst();
        assertTrue(failed.value(BEFORE + 120) > 10, failed.words(BEFORE + 120));
        assertEquals(0, failed.value(0));
    }
}
