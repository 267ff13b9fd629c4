package dev.nines.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import dev.nines.samples.Samples;

/// A command line run within the test: what it printed, what it said, and its exit code.
record CommandLineRun(int code, String out, String err, List<Path> opened) {

    /// Runs in a folder, without a terminal, in English.
    static CommandLineRun in(Path folder, String... arguments) {
        return in(folder, Map.of(), false, arguments);
    }

    static CommandLineRun in(Path folder, Map<String, String> environment, boolean terminal, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var opened = new ArrayList<Path>();
        var console = new Console(new PrintWriter(out), new PrintWriter(err), terminal, terminal, environment, folder);
        var code = Program.run(List.of(arguments), console, opened::addAll);
        return new CommandLineRun(code, out.toString(), err.toString(), opened);
    }

    /// Runs in a folder while a person presses Ctrl+C.
    static CommandLineRun stopped(Path folder, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var console = new Console(new PrintWriter(out), new PrintWriter(err), false, false, Map.of(), folder);
        var looks = new AtomicInteger();
        var code = Program.run(List.of(arguments), console, _ -> {}, () -> looks.incrementAndGet() > 3);
        return new CommandLineRun(code, out.toString(), err.toString(), List.of());
    }

    /// Puts the file of a sample into a folder and returns its name.
    static String sample(Path folder, String id) {
        var sample = Objects.requireNonNull(Samples.find(id), id);
        return file(folder, sample.fileName(), sample.text());
    }

    /// Writes a file and returns its name.
    static String file(Path folder, String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
            return name;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// The names of the files in a folder.
    static List<String> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// Expects an exit code.
    CommandLineRun ends(int wanted) {
        assertEquals(wanted, code, () -> "exit code of\n" + out + err);
        return this;
    }

    /// Expects words among the results.
    CommandLineRun prints(String... words) {
        for (var word : words) {
            assertTrue(out.contains(word), () -> word + " is not printed by\n" + out + "\nmessages: " + err);
        }
        return this;
    }

    /// Expects words among the messages.
    CommandLineRun says(String... words) {
        for (var word : words) {
            assertTrue(err.contains(word), () -> word + " is not said in\n" + err + "\nresults: " + out);
        }
        return this;
    }

    /// Expects a message for a person: no result, no trace of the program's insides.
    CommandLineRun refuses(String... words) {
        ends(Session.BAD_INPUT).says(words);
        assertEquals("", out);
        assertFalse(err.contains("\tat ") || err.contains("Exception"), err);
        return this;
    }
}
