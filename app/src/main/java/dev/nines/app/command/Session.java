package dev.nines.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import dev.nines.analysis.prices.PriceBook;
import dev.nines.analysis.prices.PriceFile;
import dev.nines.app.report.Block;
import dev.nines.app.report.FindingBlocks;
import dev.nines.app.report.Ink;
import dev.nines.app.report.TextReport;
import dev.nines.app.report.Tone;
import dev.nines.model.Architecture;
import dev.nines.model.Problem;
import dev.nines.model.Severity;
import dev.nines.model.file.DesignFile;
import dev.nines.model.file.DesignFileException;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// One run of a command: where it speaks, in which language, and how it reads and writes files.
final class Session {

    static final int FINE = 0;
    static final int FOUND = 1;
    static final int BAD_INPUT = 2;
    static final int OWN_FAULT = 3;
    /// As shells report a process that Ctrl+C has ended.
    static final int STOPPED = 130;
    /// Threads of what is played several times.
    static final int THREADS = 2;

    private final Console console;
    private final Locale language;
    private final BooleanSupplier stopped;

    /// @param stopped whether a person does not want the result any more
    Session(Console console, Locale language, BooleanSupplier stopped) {
        this.console = console;
        this.language = language;
        this.stopped = stopped;
    }

    /// Asked by what takes long whether a person does not want the result any more.
    BooleanSupplier stopped() {
        return stopped;
    }

    /// Ends a command whose result nobody wants any more.
    private void goOn() {
        if (stopped.getAsBoolean()) {
            throw new CancellationException("stopped");
        }
    }

    Console console() {
        return console;
    }

    Locale language() {
        return language;
    }

    String word(String key, Object... arguments) {
        return Message.of(Session.class, key, arguments).in(language);
    }

    /// Prints a result.
    void print(String text) {
        goOn();
        console.out().print(text);
    }

    /// Prints an entry of a list: its name, its title, and below what is to be said of it.
    void print(String name, Tone strength, String title, String lesson, Tone tone) {
        print(ink().paint(name, strength) + "  " + title + "\n"
                + TextReport.write(List.of(new Block.Paragraph(lesson, tone)), ink()).indent(4));
    }

    /// Prints a message.
    void say(String text) {
        console.out().flush();
        console.err().println(text);
        console.err().flush();
    }

    /// How results are coloured.
    Ink ink() {
        return ink(console.outTerminal());
    }

    private Ink ink(boolean terminal) {
        var wanted = console.environment().getOrDefault("NO_COLOR", "").isEmpty()
                && !console.environment().getOrDefault("TERM", "").equals("dumb");
        return terminal && wanted ? Ink.ANSI : Ink.NONE;
    }

    /// The design of a file; what is worth knowing about the file is said.
    Architecture design(Path file) throws InputException {
        var reading = DesignFile.read(console.resolve(file));
        var architecture = reading.architecture();
        if (architecture == null) {
            throw new InputException(reading.problems());
        }
        if (!reading.problems().isEmpty()) {
            complain(reading.problems());
        }
        return architecture;
    }

    /// The price book of a file before the embedded one, or the embedded one alone.
    PriceBook prices(@Nullable Path file, Set<String> regions) throws InputException {
        if (file == null) {
            return PriceBook.embedded();
        }
        try {
            var loaded = PriceFile.read(console.resolve(file), regions);
            if (loaded.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
                throw new InputException(loaded.problems());
            }
            return loaded.book().over(PriceBook.embedded());
        } catch (IOException problem) {
            throw unreadable(file, problem);
        }
    }

    /// A file that cannot be read at all.
    InputException unreadable(Path file, IOException problem) {
        return InputException.of("file.unreadable", file.toString(),
                Message.of(Session.class, "file.unreadable", Reasons.of(problem)),
                Message.of(Session.class, "file.unreadable.advice"));
    }

    /// Writes a file as a whole or not at all.
    void write(Path file, byte[] bytes) throws InputException {
        goOn();
        try {
            DesignFile.write(console.resolve(file), bytes);
        } catch (DesignFileException refused) {
            throw new InputException(List.of(refused.problem()));
        }
    }

    /// Makes a folder, with those it stands in, where there is none yet.
    void folder(Path folder) throws InputException {
        try {
            Files.createDirectories(console.resolve(folder));
        } catch (IOException problem) {
            throw InputException.of("folder.refused", folder.toString(),
                    Message.of(Session.class, "folder.refused", Reasons.of(problem)),
                    Message.of(Session.class, "folder.refused.advice"));
        }
    }

    void write(Path file, String text) throws InputException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Prints a result, or writes it to a file and says so.
    void deliver(@Nullable Path out, String text) throws InputException {
        if (out == null) {
            print(text);
        } else {
            write(out, text);
            say(word("written", out.toString()));
        }
    }

    /// Prints problems as messages.
    void complain(List<Problem> problems) {
        console.out().flush();
        console.err().print(TextReport.write(FindingBlocks.of(problems, null, language),
                ink(console.errTerminal())));
        console.err().flush();
    }
}
