package dev.nines.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The JSON of every command: a promise to programs.
class JsonTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/nines/app/command");

    @TempDir
    Path folder;

    private String json(String sample, String... arguments) {
        CommandLineRun.sample(folder, sample);
        return CommandLineRun.in(folder, arguments).ends(0).out();
    }

    @ParameterizedTest
    @CsvSource({"single-server, check", "single-server, cost", "single-server, network", "single-server, report",
            "multi-az, check", "multi-az, cost", "multi-az, network", "multi-az, report"})
    void isAsItWas(String sample, String command) throws IOException {
        var actual = json(sample, command, "--json", sample + ".nines.json");
        var golden = GOLDEN.resolve(sample + "." + command + ".json");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, actual);
        }
        assertEquals(Files.readString(golden), actual, golden.toString());
    }

    @Test
    void hasTheSameFieldsInEveryLanguage() {
        var english = fields(json("multi-az", "report", "--json", "multi-az.nines.json", "--lang", "en"));
        var korean = fields(json("multi-az", "report", "--json", "multi-az.nines.json", "--lang", "ko"));
        assertEquals(english, korean);
    }

    @Test
    void isDescribedFieldByField() throws IOException {
        var page = Files.readString(Path.of("../docs/json.md"));
        var used = new TreeSet<String>();
        CommandLineRun.sample(folder, "single-server");
        for (var sample : SamplesTest.samples().toList()) {
            used.addAll(fields(json(sample.id(), "report", "--json", sample.fileName())));
        }
        used.addAll(fields(json("multi-az", "cost", "--json", "multi-az.nines.json", "--diff", "single-server.nines.json")));
        used.addAll(fields(json("multi-az", "compare", "--json", "multi-az.nines.json", "single-server.nines.json")));
        used.addAll(fields(json("multi-az", "network", "--json", "--plan", "--cidr", "10.0.0.0/16")));
        used.addAll(fields(json("multi-az", "export", "--json", "multi-az.nines.json", "-o", "x.svg")));
        used.addAll(fields(json("multi-az", "new", "--json", "Shop", "-o", "y.nines.json")));
        used.addAll(fields(json("multi-az", "check", "--json", "multi-az.nines.json")));
        used.addAll(fields(json("multi-az", "samples", "--json")));
        used.addAll(fields(json("multi-az", "simulate", "--json", "multi-az.nines.json", "--for", "20s", "--runs", "2",
                "--break", "zone-a@5s+5s")));
        used.addAll(fields(json("multi-az", "scenarios", "--json", "multi-az.nines.json")));
        used.addAll(fields(json("single-server", "deploy", "--json", "single-server.nines.json", "--runs", "2", "--from", "3h",
                "--strategy", "stop-and-replace,blue-green")));
        used.addAll(fields(json("single-server", "releases", "--json")));
        used.addAll(fields(json("multi-az", "prices", "--json", "alb")));
        CommandLineRun.file(folder, "bad.nines.json",
                "{\"version\": \"9.0\", \"components\": [{\"id\": \"a\", \"kind\": \"b\"}]}");
        used.addAll(fields(CommandLineRun.in(folder, "check", "--json", "bad.nines.json").ends(2).out()));
        assertTrue(used.size() > 60, used.toString());
        used.removeIf(field -> page.contains("`" + field + "`"));
        assertEquals(new TreeSet<String>(), used, "fields that docs/json.md does not describe");
    }

    private static TreeSet<String> fields(String json) {
        var names = new TreeSet<String>();
        var field = Pattern.compile("^\\s*\"([A-Za-z0-9]+)\":", Pattern.MULTILINE).matcher(json);
        while (field.find()) {
            names.add(field.group(1));
        }
        return names;
    }
}
