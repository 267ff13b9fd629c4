package dev.nines.analysis.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import dev.nines.model.Architecture;
import dev.nines.model.file.DesignFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Years of faults, one after the other, against the exact analysis of the same design.
class YearsTest {

    private static Architecture sample(String name) {
        var design = DesignFile.read(Path.of("..", "sample-architectures", name + DesignFile.SUFFIX)).architecture();
        assertNotNull(design);
        return design;
    }

    private static Outages played(String name, int years) {
        return AvailabilityAnalysis.played(sample(name), years, 1, _ -> {}, () -> false);
    }

    /// A server alone, zones with spare servers, two regions by DNS, an address that moves, blue and green, an environment.
    @ParameterizedTest
    @ValueSource(strings = {"single-server", "multi-az", "dns-failover", "elastic-ip-failover", "blue-green",
            "elastic-beanstalk"})
    void agreesWithTheExactAnalysis(String name) {
        var played = played(name, 1_000);
        var exact = played.exact().service();

        // within the interval of 99.9 %: 3.3 / 1.96 of that of 95 %
        assertEquals(exact.unavailability().most(), played.unavailability().mean(), 1.68 * played.unavailability().half());
        assertTrue(played.unavailability().precision() < 0.35, played.unavailability().toString());
        assertEquals(exact.outagesAYear(), played.outagesAYear().mean(), 0.1 * exact.outagesAYear());
        assertTrue(played.medianHours() <= played.p95Hours() && played.p95Hours() <= played.longestHours());
        assertTrue(played.quiet() < 1 && played.quiet() >= 0);
        double hours = played.troubles().stream().mapToDouble(Outages.Trouble::hours).sum();
        assertTrue(hours / 8760 / 1_000 <= played.unavailability().mean() + 1e-12, hours + " hours");
    }

    @Test
    void sameSeedSameYears() {
        assertEquals(played("multi-az", 50), played("multi-az", 50));
        var kept = played("multi-az", 50).kept();
        assertNotNull(kept);
        assertTrue(kept > 0 && kept < 1, kept.toString());
    }

    @Test
    void keepsTheWholeYearsBeforeItWasCancelled() {
        var looks = new AtomicInteger();
        var played = AvailabilityAnalysis.played(sample("multi-az"), 100_000, 1, _ -> {}, () -> looks.incrementAndGet() > 5);

        assertFalse(played.complete());
        assertTrue(played.years() > 10 && played.years() < 1_000, played.years() + " years");
        assertThrows(IllegalArgumentException.class, () -> played("multi-az", 1));
    }
}
