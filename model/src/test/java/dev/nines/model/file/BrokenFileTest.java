package dev.nines.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

import dev.nines.model.Designs;
import dev.nines.model.Severity;
import dev.nines.model.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenFileTest {

    private static final String HEAD = "{\"version\": \"1.0\", ";

    @TempDir
    Path folder;

    private static String words(Reading reading) {
        return reading.problems().stream().map(problem -> problem.code() + " " + problem.place() + " "
                + Words.LANGUAGES.stream().map(language -> problem.message().in(language)
                        + (problem.advice() == null ? "" : " " + problem.advice().in(language)))
                        .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
    }

    private static void refuses(Reading reading, String code, String... parts) {
        var words = words(reading);
        assertNull(reading.architecture(), words);
        assertTrue(reading.problems().stream().anyMatch(problem -> problem.code().equals(code)
                && problem.severity() == Severity.ERROR), words);
        for (var part : parts) {
            assertTrue(words.contains(part), () -> part + " is not in\n" + words);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [] | file.top | 1:1
            5 | file.top | 1:1
            "design" | file.top | $
            null | file.top | $
            {} | version.missing | Maybe add
            {"version": 1.0} | version.form | Maybe "1.0"
            {"version": "one"} | version.form | "one"
            {"version": null} | version.form | null
            {"version": "2.0"} | version.newer | newer version
            {"version": "0.9"} | version.unknown | 1.0
            {"version": "1.0" | json.truncated | middle
            {"version": "1.0 | json.truncated | middle
            {"version": "1.0", | json.truncated | 1:19
            {"version": tru | json.truncated | middle
            {"version": | json.truncated | middle
            {"version": "1.0", "name": NaN} | json.syntax | x.nines.json:1:28
            {"version": "1.0", "name": -Infinity} | json.syntax | no such number
            {"version": "1.0"} {"version": "1.0"} | json.trailing | 1:20
            {"version": "1.0"} x | json.syntax | not JSON
            {"version": "1.0",} | json.syntax | comma
            {'version': "1.0"} | json.syntax | double quotes
            {version: "1.0"} | json.syntax | double quotes
            {"version" "1.0"} | json.syntax | colon
            {"version": True} | json.syntax | lower case
            {"version": .5} | json.syntax | 0.5
            {"version": "1.0", // x | json.syntax | comment
            {"version": "1.0", "version": "1.0"} | field.twice | given twice
            {"version": "1.0", "name": 1e999999999} | number.size | 1e999999999
            """)
    void refusesWhatIsNoDesign(String text, String code, String part) {
        refuses(DesignFile.parse(text, "x.nines.json"), code, "x.nines.json", part);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "name": 5 | value.wrong | $.name
            "description": [] | value.wrong | $.description
            "components": {} | value.wrong | $.components
            "components": [5] | value.wrong | $.components[0]
            "connections": "none" | value.wrong | $.connections
            "connections": [null] | value.wrong | $.connections[0]
            "objectives": {"availability": 99.9} | value.wrong | write 0.999
            "objectives": {"p99": 300} | value.wrong | Maybe "300s"
            "objectives": {"p99": "2d"} | value.range | 1d
            "traffic": {"classes": [{}]} | field.missing | $.traffic.classes[0].name
            "components": [{"kind": "vpc"}] | field.missing | $.components[0].id
            "components": [{"id": 5, "kind": "vpc"}] | id.form | $.components[0].id
            "components": [{"id": "A b", "kind": "vpc"}] | id.form | Maybe "a-b"
            "components": [{"id": "", "kind": "vpc"}] | id.form | $.components[0].id
            "components": [{"id": "a"}] | field.missing | $.components[0].kind
            "components": [{"id": "a", "kind": "regoin"}] | kind.unknown | Maybe "region"
            "components": [{"id": "a", "kind": 7}] | kind.unknown | $.components[0].kind
            "components": [{"id": "a", "kind": "vpc"}, {"id": "a", "kind": "vpc"}] | id.twice | Maybe "a-2"
            "components": [{"id": "a", "kind": "vpc", "parent": "b"}] | reference.dangling | $.components[0].parent
            "components": [{"id": "a", "kind": "vpc", "parent": "a"}] | containment.cycle | a → a
            "components": [{"id": "a", "kind": "users"}, {"id": "b", "kind": "vpc", "parent": "a"}] | containment.kind | region
            "components": [{"id": "a", "kind": "subnet", "cidr": "10.0.0.0/24"}] | containment.outside | availability-zone
            "components": [{"id": "a", "kind": "vpc", "cidr": "10.0.0.0"}] | value.wrong | 10.0.0.0/16
            "components": [{"id": "a", "kind": "vpc", "secondary": ["x"]}] | value.wrong | secondary[0]
            "components": [{"id": "a", "kind": "server", "count": -3}] | value.range | 1 to 10000
            "components": [{"id": "a", "kind": "server", "count": 1.5}] | value.wrong | whole number
            "components": [{"id": "a", "kind": "server", "count": "2"}] | value.wrong | without quotes
            "components": [{"id": "a", "kind": "server", "count": null}] | value.wrong | null
            "components": [{"id": "a", "kind": "server", "template": 5}] | value.wrong | $.components[0].template
            "components": [{"id": "a", "kind": "server", "template": {"role": "a"}}] | reference.kind | role
            "components": [{"id": "a", "kind": "server", "template": {"bootTime": "20 seconds"}}] | value.wrong | Maybe "20s"
            "components": [{"id": "a", "kind": "server", "serving": {"time": {}}}] | field.missing | time.type
            "components": [{"id": "a", "kind": "server", "serving": {"time": {"type": "lognormal"}}}] | value.wrong | Maybe "log-normal"
            "components": [{"id": "a", "kind": "server", "serving": {"time": {"type": "exponential"}}}] | field.missing | time.mean
            "components": [{"id": "a", "kind": "users", "profile": {"type": "trace"}}] | setting.refused | greater than the one before
            "components": [{"id": "a", "kind": "users", "connection": "websocket"}] | value.wrong | long-lived
            "components": [{"id": "a", "kind": "users", "usage": {"hours": -1}}] | value.range | usage.hours
            "components": [{"id": "a", "kind": "users", "locked": "yes"}] | value.wrong | true or false
            "components": [{"id": "a", "kind": "users", "placement": {"x": 1}}] | field.missing | placement.y
            "components": [{"id": "a", "kind": "database", "allocated": 100}] | value.wrong | 100 GB
            "components": [{"id": "a", "kind": "users"}], "connections": [{"id": "c", "from": "a", "to": "a"}] | connection.self | $.connections[0].to
            "components": [{"id": "a", "kind": "users"}], "connections": [{"id": "c", "from": "a"}] | field.missing | $.connections[0].to
            "components": [{"id": "web", "kind": "users"}], "connections": [{"id": "c", "from": "web", "to": "wbe"}] | reference.dangling | Maybe "web"
            """)
    void refusesWhatADesignCannotHold(String fields, String code, String part) {
        refuses(DesignFile.parse(HEAD + fields + "}", "x.nines.json"), code, "x.nines.json:1:", part);
    }

    @Test
    void refusesWhatIsTooDeepOrTooLong() {
        refuses(DesignFile.parse("[".repeat(100), "x"), "json.too-large", "64");
        refuses(DesignFile.parse(HEAD + "\"name\": " + "9".repeat(500) + "}", "x"), "json.too-large", "400");
    }

    @Test
    void refusesBytesThatAreNoText() throws IOException {
        refuses(read(new byte[0]), "file.empty", "empty");
        refuses(read(" \n".getBytes(StandardCharsets.UTF_8)), "file.empty", "empty");
        refuses(read("{}".getBytes(StandardCharsets.UTF_16)), "file.encoding", "UTF-16");
        refuses(read(new byte[]{'{', '\n', '"', (byte) 0xFF, '"', '}'}), "file.encoding", "byte 3 (line 2)", "0xFF");
    }

    @Test
    void refusesWhatIsNoFile() throws IOException {
        refuses(DesignFile.read(folder), "file.folder", "folder");
        Files.writeString(folder.resolve("shop.nines.json"), "{}");
        refuses(DesignFile.read(folder.resolve("shpo.nines.json")), "file.missing", "Maybe \"shop.nines.json\"");
        var loop = Files.createSymbolicLink(folder.resolve("loop"), folder.resolve("loop"));
        refuses(DesignFile.read(loop), "file.unreadable", loop.toString());
    }

    @Test
    void refusesAHugeFileAtOnce() throws IOException {
        var file = folder.resolve("huge.nines.json");
        try (var huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(200L << 20);
        }
        assertTimeoutPreemptively(Duration.ofSeconds(2),
                () -> refuses(DesignFile.read(file), "file.too-large", "200 MB", "100 MB"));
    }

    @Test
    void listsEveryProblemAtOnce() {
        var reading = DesignFile.parse(HEAD + "\"name\": 1, \"description\": 2, \"components\": 3}", "x");
        assertEquals(3, reading.problems().size());
    }

    @Test
    void keepsUnknownFieldsInPlace() {
        var text = HEAD + "\"colour\": \"red\", \"components\": [{\"id\": \"a\", \"kind\": \"server\", "
                + "\"serving\": {\"mood\": [1, null]}}]}";
        var reading = DesignFile.parse(text, "x");
        assertEquals(2, reading.problems().size(), words(reading));
        var design = java.util.Objects.requireNonNull(reading.architecture());
        assertEquals(design, DesignFile.parse(DesignFile.text(design), "x").architecture());
        assertTrue(DesignFile.text(design).contains("\"mood\": [1, null]"));
        assertEquals(0, DesignFile.parse(text.replace("1.0", "1.7"), "x").problems().size());
    }

    @Test
    void neverFailsOnDamagedBytes() {
        var random = new SplittableRandom(1);
        var whole = DesignFile.text(Designs.threeTierShop()).getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (var attempt = 0; attempt < 5_000; attempt++) {
                var bytes = java.util.Arrays.copyOf(whole,
                        random.nextBoolean() ? whole.length : random.nextInt(whole.length));
                for (var flips = random.nextInt(4); flips > 0 && bytes.length > 0; flips--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(128);
                }
                var reading = DesignFile.parse(new String(bytes, StandardCharsets.UTF_8), "x");
                assertEquals(reading.architecture() == null, reading.problems().stream()
                        .anyMatch(problem -> problem.severity() == Severity.ERROR));
                reading.problems().forEach(problem -> problem.message().in(Locale.ENGLISH));
            }
        });
    }

    private Reading read(byte[] bytes) throws IOException {
        return DesignFile.read(Files.write(folder.resolve("x.nines.json"), bytes));
    }
}
