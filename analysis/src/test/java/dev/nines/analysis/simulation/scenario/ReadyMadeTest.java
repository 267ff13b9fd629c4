package dev.nines.analysis.simulation.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import dev.nines.analysis.simulation.Second;
import dev.nines.analysis.simulation.Simulation;
import dev.nines.analysis.simulation.SimulationResult;
import dev.nines.model.Architecture;
import dev.nines.model.Designs;
import dev.nines.model.component.TrafficProfile;
import dev.nines.model.component.Users;
import dev.nines.model.file.DesignFile;
import dev.nines.model.file.ScenarioFile;
import dev.nines.model.quantity.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadyMadeTest {

    static List<Path> samples() throws IOException {
        try (var files = Files.list(Path.of("..", "sample-architectures"))) {
            return files.filter(file -> file.toString().endsWith(DesignFile.SUFFIX)).sorted().toList();
        }
    }

    private static Architecture quiet(Path file) {
        var design = DesignFile.read(file).architecture();
        assertNotNull(design);
        return design.with(design.components().map(component -> component.spec() instanceof Users
                ? component.with("profile", new TrafficProfile.Constant(new Rate(1)))
                : component));
    }

    private static void keepsTheLaws(SimulationResult result) {
        var series = result.series();
        assertTrue(result.complete());
        assertEquals(series.stream().mapToLong(Second::sent).sum(),
                series.stream().mapToLong(each -> each.answered() + each.failed()).sum() + series.getLast().open());
        assertEquals(result.failed().values().stream().mapToLong(Long::longValue).sum(),
                result.blames().values().stream().flatMap(each -> each.values().stream()).mapToLong(Long::longValue).sum());
        assertEquals(result.times().count(), result.classes().stream().mapToLong(each -> each.times().count()).sum());
    }

    /// Whatever happens, who has asked has an answer, a failure with somebody to blame for it, or waits.
    @ParameterizedTest
    @MethodSource("samples")
    void everySampleUnderEveryScenarioKeepsTheLaws(Path file) {
        var design = quiet(file);
        int played = 0;
        for (var ready : ReadyMade.values()) {
            var scenario = ready.of(design, Locale.ENGLISH);
            if (scenario != null) {
                played++;
                assertEquals(List.of(), ScenarioFile.parse(ScenarioFile.text(scenario), "x", design).problems());
                keepsTheLaws(Simulation.of(design, scenario.lasting(Duration.ofMinutes(7)), 1));
            }
        }
        assertTrue(played >= 3, file + " plays " + played);
    }

    @Test
    void sayWhyTheyDoNotApply() {
        var empty = Architecture.empty("Nothing");
        for (var ready : ReadyMade.values()) {
            assertNull(ready.of(empty, Locale.ENGLISH));
            for (var language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
                for (var words : List.of(ready.title(), ready.lesson(), ready.missing())) {
                    assertTrue(words.in(language).length() > 3);
                }
            }
        }
    }

    /// A cosine with its peak at 14 h: two minutes before.
    @Test
    void beginALittleBeforeThePeak() {
        var design = Designs.multiAz();
        var daily = design.with(design.components().map(component -> component.spec() instanceof Users
                ? component.with("profile", new TrafficProfile.DailyCurve(new Rate(1), new Rate(5), Duration.ofHours(14), 1))
                : component));
        var scenario = ReadyMade.ZONE_LOSS.of(daily, Locale.ENGLISH);

        assertNotNull(scenario);
        assertEquals(Duration.ofMinutes(14 * 60 - 2), scenario.start());
    }

    /// One of two front components, one of several servers of one component.
    @Test
    void hitAPartOfTheFront() {
        var scenario = ReadyMade.INSTANCE_LOSS.of(Designs.multiAz(), Locale.ENGLISH);
        var config = ReadyMade.BAD_CONFIG.of(Designs.multiAz(), Locale.ENGLISH);

        assertNotNull(scenario);
        assertNotNull(config);
        assertEquals("web-a", scenario.events().getFirst().on().components().getFirst().value());
        assertEquals(1, config.events().getFirst().on().components().size());
    }
}
