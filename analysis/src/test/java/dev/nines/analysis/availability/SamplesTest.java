package dev.nines.analysis.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import dev.nines.model.DesignGenerator;
import dev.nines.model.file.DesignFile;
import org.junit.jupiter.api.Test;

/// What the analysis says about the sample architectures is what their pages teach.
class SamplesTest {

    private static final Path SAMPLES = Path.of("..", "sample-architectures");

    private static AvailabilityReport report(String name) {
        return report(SAMPLES.resolve(name + DesignFile.SUFFIX));
    }

    private static AvailabilityReport report(Path file) {
        var design = DesignFile.read(file).architecture();
        assertNotNull(design, file.toString());
        return AvailabilityAnalysis.of(design);
    }

    private static List<String> singlePoints(AvailabilityReport report) {
        return report.cutSets().singlePoints().stream().map(set -> set.parts().getFirst().subject().name()).sorted().toList();
    }

    private static Contribution of(AvailabilityReport report, String name, Cause cause) {
        return report.contributions().stream()
                .filter(each -> each.subject().name().equals(name) && each.subject().cause() == cause)
                .findFirst().orElseThrow();
    }

    @Test
    void everySampleIsAnalysedExactly() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            var all = files.filter(file -> file.toString().endsWith(DesignFile.SUFFIX)).toList();
            assertTrue(all.size() >= 14, "only " + all.size());
            for (var file : all) {
                var report = report(file);
                assertTrue(report.used() && report.service().unavailability().exact(), file.toString());
                assertTrue(report.service().availability() > 0.995 && report.service().nines() < 6,
                        file + " " + report.service());
                assertTrue(report.service().unavailability().most() >= worst(report), file.toString());
                assertTrue(report.promise().availability() > 0.98 && report.promise().availability() < 1, file.toString());
                report.assumptions().forEach(each -> assertTrue(!each.in(Locale.KOREAN).equals(each.in(Locale.ENGLISH))));
            }
        }
    }

    private static double worst(AvailabilityReport report) {
        return report.journeys().stream().filter(journey -> !journey.background())
                .mapToDouble(journey -> journey.service().unavailability().most()).max().orElse(0);
    }

    @Test
    void everythingOnOneServerFailsTogether() {
        var report = report("single-server");
        assertEquals(List.of("Application", "Box", "PostgreSQL", "nginx", "us-east-1", "us-east-1a"), singlePoints(report));
        assertTrue(report.cutSets().pairs().isEmpty());
    }

    @Test
    void noZoneIsASinglePointOfTheMultiAzShop() {
        var report = report("multi-az");
        assertEquals(List.of("Front door", "us-east-1"), singlePoints(report));
        assertEquals(Tolerance.INTERRUPTION, of(report, "us-east-1a", Cause.ZONE).tolerance());
        assertEquals(Tolerance.ERRORS, of(report, "us-east-1c", Cause.ZONE).tolerance());
        assertEquals(Tolerance.INTERRUPTION, of(report, "Orders", Cause.DATA).tolerance());
    }

    @Test
    void aRegionIsNoSinglePointWhereNamesFailOver() {
        var report = report("dns-failover");
        assertEquals(List.of(), singlePoints(report));
        assertEquals(Tolerance.INTERRUPTION, of(report, "us-east-1", Cause.REGION).tolerance());
        assertEquals(Cause.FAILOVER, report.budget().getFirst().cause());
    }

    @Test
    void thePairBehindAnAddressSurvivesEitherServer() {
        var report = report("elastic-ip-failover");
        assertEquals(Tolerance.INTERRUPTION, of(report, "Active", Cause.SERVER).tolerance());
        assertEquals(Tolerance.UNNOTICED, of(report, "Standby", Cause.SERVER).tolerance());
        assertEquals(90 / 3600.0, of(report, "Active", Cause.SERVER).visibleHours(), 1e-12);
    }

    @Test
    void uploadsNeedTheQueueButNotItsWorkers() {
        var report = report("queue-workers");
        assertTrue(singlePoints(report).contains("Jobs"));
        assertTrue(report.contributions().stream().noneMatch(each -> each.subject().name().equals("Workers")));
        assertEquals(1, report.journeys().stream().filter(Journey::background).count());
    }

    @Test
    void eachZoneHasItsOwnWayOut() {
        var report = report("queue-workers");
        assertTrue(report.cutSets().pairs().stream().anyMatch(set -> set.parts().stream()
                .allMatch(part -> part.subject().cause() == Cause.NETWORK)));
    }

    @Test
    void generatedDesignsOfEveryKindAreAnalysed() {
        for (var seed = 1; seed <= 60; seed++) {
            var report = AvailabilityAnalysis.of(DesignGenerator.design(seed, 10 + seed));
            var unavailability = report.service().unavailability();
            assertTrue(
                    unavailability.least() >= 0 && unavailability.most() <= 1 + 1e-12
                            && unavailability.least() <= unavailability.most(),
                    "seed " + seed + " " + unavailability);
            for (var contribution : report.contributions()) {
                assertTrue(
                        contribution.importance().birnbaum() >= -1e-12 && contribution.importance().reductionWorth() >= 1 - 1e-9,
                        "seed " + seed + " " + contribution);
            }
        }
    }
}
