package dev.nines.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.nines.model.Designs;
import dev.nines.model.Golden;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Probability;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Happening;
import dev.nines.model.scenario.Scenario;
import dev.nines.model.scenario.Timing;
import dev.nines.model.scenario.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioFileTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonText.of(SchemaMaker.of(Scenario.class)), InputFormat.JSON);

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /// Everything that can happen, to components of the shared design with two zones.
    private static Scenario everything() {
        var webs = new Where(List.of(), List.of("server"), new ComponentId("zone-a"), new Probability(0.5));
        var often = new Timing.AtRandom(Duration.ofHours(1), MINUTE);
        return Scenario.calm(Duration.ofMinutes(20)).named("All", "Everything at once").with(
                Event.crash("web-a", MINUTE, MINUTE), Event.hang("web-b", MINUTE, MINUTE), Event.slow("db", 3, MINUTE, MINUTE),
                Event.surge(2.5, MINUTE, MINUTE), new Event(new Happening.PacketLoss(new Probability(0.2)), webs, often),
                new Event(new Happening.Latency(Duration.ofMillis(20)), Where.at("db"), new Timing.Once(MINUTE, null)),
                new Event(new Happening.Errors(Probability.ONE, true), webs, often),
                new Event(new Happening.Partition(Where.at("db")), webs, often),
                Event.of(new Happening.Failover(), "db", MINUTE, MINUTE));
    }

    private static String problems(String text) {
        return ScenarioFile.parse(text.replace('\'', '"'), "x", Designs.multiAz()).problems().stream()
                .map(problem -> problem.place() + ": " + problem.message().in(Locale.ENGLISH)
                        + (problem.advice() == null ? "" : " " + problem.advice().in(Locale.ENGLISH)))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void readsWhatItWrites(@TempDir Path folder) throws DesignFileException {
        var file = folder.resolve("all" + ScenarioFile.SUFFIX);
        ScenarioFile.write(file, everything());
        var reading = ScenarioFile.read(file, Designs.multiAz());

        assertEquals(List.of(), reading.problems());
        assertEquals(everything(), reading.scenario());
        assertEquals(List.of(), SCHEMA.validate(ScenarioFile.text(everything()), InputFormat.JSON));
    }

    @Test
    void leavesOutWhatIsUsual() {
        assertEquals("""
                {
                  "$schema": "urn:nines:scenario:1",
                  "version": "1.0",
                  "duration": "5m",
                  "events": [
                    {
                      "what": {"type": "crash"},
                      "on": {"components": ["db"]},
                      "when": {"type": "once", "at": "1m", "lasts": "30s"}
                    }
                  ]
                }
                """,
                ScenarioFile.text(Scenario.calm(Duration.ofMinutes(5)).with(Event.crash("db", MINUTE, Duration.ofSeconds(30)))));
    }

    @Test
    void theSchemaIsWhatTheDescriptionsSay() throws IOException {
        Golden.page("schema/scenario-1.schema.json", JsonText.of(SchemaMaker.of(Scenario.class)));
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        assertEquals(
                """
                        x:1:32 $.duration: found 10; it must be a duration in quotes such as "250ms", "30s", "1m30s", "1h" or "7d" from 1s to 3660d Maybe "10s"
                        """
                        .strip(),
                problems("{'version': '1.0', 'duration': 10}"));
        var all = problems("""
                {'version': '1.0', 'evnets': [], 'events': [
                {'what': {'type': 'crush'}, 'on': {'components': ['web-c']}, 'when': {'type': 'once'}},
                {'what': {'type': 'slow', 'factor': 0}, 'on': {'kinds': ['sever']}, 'when': {'type': 'once', 'at': '-1m'}}]}
                """);
        assertEquals(7, all.lines().count(), all);
        for (var each : List.of("x:2:19 $.events[0].what.type: found \"crush\"", "Maybe \"crash\"",
                "there is no component \"web-c\"", "Maybe \"web-a\"", "\"at\" is missing", "found 0; ",
                "$.events[1].when.at", "no kind of component \"sever\"", "Maybe \"server\"", "Maybe \"events\"")) {
            assertEquals(true, all.contains(each), each + " in\n" + all);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{'version': '2.0'}", "{'version': '1.0', 'duration': '5s'}",
            "{'version': '1.0', 'events': [{'what': {'type': 'crash'}, 'on': {}, 'when': {'type': 'once', 'at': '1m'}}]}",
            "{'version': '1.0', 'events': [{'what': {'type': 'crash'}, 'on': {'kinds': ['cache']}, 'when': {'type': 'once', 'at': '1m'}}]}",
            "{'version': '1.0', 'events': [{'what': {'type': 'failover'}, 'on': {'components': ['web-a']}, 'when': {'type': 'once', 'at': '1m'}}]}",
            "{'version': '1.0', 'events': [{'what': {'type': 'crash'}, 'on': {'components': ['db'], 'share': 0}, 'when': {'type': 'once', 'at': '1m'}}]}"})
    void refusesWhatCannotBePlayed(String text) {
        var reading = ScenarioFile.parse(text.replace('\'', '"'), "x", Designs.multiAz());

        assertNull(reading.scenario());
        assertFalse(reading.problems().isEmpty());
    }

    @Test
    void keepsWhatANewerVersionSays() {
        var text = "{'version': '1.3', 'mood': 'grim', 'events': [{'what': {'type': 'surge', 'shape': 'step'}, 'on': {}, "
                + "'when': {'type': 'once', 'at': '1m'}}]}";
        var reading = ScenarioFile.parse(text.replace('\'', '"'), "x", null);

        assertNotNull(reading.scenario());
        assertEquals(List.of(), reading.problems());
        var written = ScenarioFile.text(reading.scenario());
        for (var each : List.of("\"1.3\"", "\"grim\"", "\"shape\": \"step\"")) {
            assertEquals(true, written.contains(each), written);
        }
    }

    @Test
    void refusesNonsense() {
        assertThrows(IllegalArgumentException.class, () -> Event.crash("db", MINUTE.negated(), MINUTE));
        assertThrows(IllegalArgumentException.class, () -> Event.crash("db", MINUTE, MINUTE).ofShare(0));
        assertThrows(IllegalArgumentException.class, () -> new Scenario(MINUTE, MINUTE, MINUTE, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Timing.AtRandom(Duration.ZERO, MINUTE));
    }
}
