package dev.nines.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.nines.model.DesignGenerator;
import dev.nines.model.Designs;
import dev.nines.model.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds the schema of design files against the descriptions it is made from, and against designs.
class SchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonText.of(SchemaMaker.make()), InputFormat.JSON);

    private static List<String> faults(String text) {
        return SCHEMA.validate(text, InputFormat.JSON).stream().map(Object::toString).toList();
    }

    static List<Path> samples() throws IOException {
        try (var files = Files.list(Path.of("../sample-architectures"))) {
            return files.filter(file -> file.toString().endsWith(DesignFile.SUFFIX)).sorted().toList();
        }
    }

    static Stream<String> texts() {
        return Stream.concat(Designs.all().stream(),
                Stream.iterate(0, seed -> seed + 1).limit(60).map(seed -> DesignGenerator.design(seed, 10 + seed * 3)))
                .map(DesignFile::text);
    }

    @Test
    void isWhatTheDescriptionsSay() throws IOException {
        Golden.page("schema/nines-1.schema.json", JsonText.of(SchemaMaker.make()));
    }

    @Test
    void isHeldAgainstEverySample() throws IOException {
        assertTrue(samples().size() >= 14);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void describesEverySample(Path sample) throws IOException {
        assertEquals(List.of(), faults(Files.readString(sample)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void describesWhatIsWritten(String text) {
        assertEquals(List.of(), faults(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'name': 'a'", "'version': '2.0'", "'version': '1.0', 'components': {}",
            "'version': '1.0', 'components': [{'id': 'a'}]", "'version': '1.0', 'components': [{'id': 'A', 'kind': 'users'}]",
            "'version': '1.0', 'components': [{'id': 'a', 'kind': 'usres'}]",
            "'version': '1.0', 'components': [{'id': 'a', 'kind': 'server', 'count': -1}]",
            "'version': '1.0', 'components': [{'id': 'a', 'kind': 'users', 'profile': {'type': 'tide'}}]",
            "'version': '1.0', 'components': [{'id': 'a', 'kind': 'vpc', 'cidr': 'all'}]",
            "'version': '1.0', 'objectives': {'p99': '300'}",
            "'version': '1.0', 'objectives': {'availability': 99.9}",
            "'version': '1.0', 'connections': [{'id': 'c', 'from': 'a'}]"})
    void refusesWhatTheReaderRefuses(String fields) {
        var text = "{" + fields.replace('\'', '"') + "}";
        assertFalse(faults(text).isEmpty(), text);
        assertFalse(DesignFile.parse(text, "x").problems().isEmpty(), text);
    }

    @Test
    void allowsFieldsItDoesNotKnow() {
        assertEquals(List.of(), faults("{\"version\": \"1.7\", \"colour\": \"red\"}"));
    }
}
