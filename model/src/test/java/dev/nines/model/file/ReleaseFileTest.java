package dev.nines.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.nines.model.Golden;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.Probability;
import dev.nines.model.release.Compatibility;
import dev.nines.model.release.ReadyMadeRelease;
import dev.nines.model.release.Release;
import dev.nines.model.release.ReleaseAlarm;
import dev.nines.model.release.Step;
import dev.nines.model.release.Strategy;
import dev.nines.model.scenario.Happening;
import dev.nines.model.setting.BatchSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseFileTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonText.of(SchemaMaker.of(Release.class)), InputFormat.JSON);

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static Release everything() {
        var shift = RecordType.of(Strategy.class).defaults().shift();
        var own = new Strategy("careful", RecordType.of(Strategy.class).defaults().method(), new BatchSize.KeepCount(3), true,
                MINUTE, shift, Duration.ofMinutes(30), false,
                List.of(new Step.Launch(new BatchSize.Half(), false), new Step.Route(new Probability(0.05)),
                        new Step.Wait(MINUTE),
                        new Step.Update(new BatchSize.One(), false, true),
                        new Step.Switch(new BatchSize.Count(2), true, Duration.ofMinutes(5)),
                        new Step.Terminate(new BatchSize.Share(new Probability(0.5)))));
        return new Release("2.0", "Everything", Duration.ofMinutes(20), true, MINUTE, Duration.ofSeconds(40),
                new Probability(0.2),
                new Happening.Slow(3), new ReleaseAlarm(new Probability(0.01), Duration.ofSeconds(2), MINUTE, 3), MINUTE,
                Compatibility.FORWARD_ONLY, true, true, MINUTE, 4, List.of(own), Map.of());
    }

    private static String problems(String text) {
        return ReleaseFile.parse(text.replace('\'', '"'), "x").problems().stream()
                .map(problem -> problem.place() + ": " + problem.message().in(Locale.ENGLISH)
                        + (problem.advice() == null ? "" : " " + problem.advice().in(Locale.ENGLISH)))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void readsWhatItWrites(@TempDir Path folder) throws DesignFileException {
        var release = everything();
        var file = folder.resolve("all" + ReleaseFile.SUFFIX);
        ReleaseFile.write(file, release);
        var reading = ReleaseFile.read(file);

        assertEquals(List.of(), reading.problems());
        assertEquals(release, reading.release());
        assertEquals(List.of(), SCHEMA.validate(ReleaseFile.text(release), InputFormat.JSON));
    }

    @ParameterizedTest
    @EnumSource
    void readyMadeReleasesAreFilesToo(ReadyMadeRelease ready) {
        var release = ready.of(Locale.KOREAN);
        assertEquals(release, ReleaseFile.parse(ReleaseFile.text(release), "x").release());
    }

    @Test
    void leavesOutWhatIsUsual() {
        assertEquals("""
                {
                  "$schema": "urn:nines:release:1",
                  "version": "1.0",
                  "schema": "none"
                }
                """, ReleaseFile.text(RecordType.with(RecordType.of(Release.class).defaults(), "schema", Compatibility.NONE)));
    }

    @Test
    void theSchemaIsWhatTheDescriptionsSay() throws IOException {
        Golden.page("schema/release-1.schema.json", JsonText.of(SchemaMaker.of(Release.class)));
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        var all = problems("""
                {'version': '1.0', 'buildTme': '1m', 'chanceBad': 20, 'defect': {'type': 'surge'}, 'strategies': [
                {'name': 'My way', 'steps': [{'type': 'lunch', 'servers': {'type': 'all'}}]},
                {'name': 'blue-green', 'batch': {'type': 'count'}}]}
                """);
        for (var each : List.of("Maybe \"buildTime\"", "x:1:51 $.chanceBad: found 20; ", "write 0.2",
                "$.defect.type: a release cannot do \"surge\"", "strategy is called \"My way\"", "Maybe \"my-way\"",
                "Maybe \"launch\"", "already called \"blue-green\" Maybe \"my-blue-green\"", "\"servers\" is missing")) {
            assertTrue(all.contains(each), each + " in\n" + all);
        }
        assertEquals(7, all.lines().count(), all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{'version': '2.0'}", "{'version': '1.0', 'coldFactor': 0.5}",
            "{'version': '1.0', 'strategies': [{'name': 'talk', 'steps': [{'type': 'wait'}]}]}",
            "{'version': '1.0', 'strategies': [{'name': 'a'}, {'name': 'a'}]}"})
    void refusesWhatCannotBePlayed(String text) {
        var reading = ReleaseFile.parse(text.replace('\'', '"'), "x");

        assertNull(reading.release());
        assertFalse(reading.problems().isEmpty());
    }

    @Test
    void keepsWhatANewerVersionSays() {
        var text = "{'version': '1.3', 'mood': 'grim', 'alarm': {'sound': 'loud'}}";
        var reading = ReleaseFile.parse(text.replace('\'', '"'), "x");

        assertNotNull(reading.release());
        var written = ReleaseFile.text(reading.release());
        for (var each : List.of("\"1.3\"", "\"grim\"", "\"sound\": \"loud\"")) {
            assertTrue(written.contains(each), written);
        }
    }
}
