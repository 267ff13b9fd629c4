package dev.nines.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Designs side by side on the command line, the same in every format.
class CompareTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/nines/app/command");
    private static final int WIDTH = 100;

    @TempDir
    Path folder;

    private CommandLineRun compare(String... options) {
        var arguments = new String[options.length + 3];
        arguments[0] = "compare";
        arguments[1] = CommandLineRun.sample(folder, "server-level-load-balancer");
        arguments[2] = CommandLineRun.sample(folder, "multi-az");
        System.arraycopy(options, 0, arguments, 3, options.length);
        return CommandLineRun.in(folder, arguments);
    }

    @ParameterizedTest
    @CsvSource({"text, en, compare.txt", "text, ko, compare.ko.txt", "markdown, en, compare.md", "json, en, compare.json",
            "html, ko, compare.ko.html"})
    void isAsItWas(String format, String language, String name) throws IOException {
        var actual = compare("--format", format, "--lang", language).ends(0).out();
        var golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, actual);
        }
        assertEquals(Files.readString(golden), actual, name);
    }

    @Test
    void playsTheDesignsWithTheSameLuckWhenAsked() {
        var text = compare("--simulate", "20s").ends(0).out();
        var json = compare("--simulate", "20s", "--json").ends(0).out();

        assertTrue(text.contains("Requests answered"), text);
        assertTrue(text.contains("Means of 10 runs"), text);
        assertTrue(json.contains("\"simulation\""), json);
        compare("--simulate", "soon").ends(2);
    }

    /// The Markdown has every figure in cells of its own: each stands in the page too, in the same order.
    @Test
    void thePageHasTheSameFigures() {
        var page = compare("--format", "html").ends(0).out();
        var cells = compare("--format", "markdown").ends(0).out().lines().filter(line -> line.startsWith("| "))
                .filter(line -> !line.contains("---")).toList();
        var at = 0;
        for (var row : cells) {
            for (var cell : row.substring(2, row.length() - 2).split(" \\| ", -1)) {
                var text = cell.replace("**", "").replace("\\", "").strip();
                var found = page.indexOf(text, at);
                assertTrue(found >= 0, () -> text + " of " + row + " is not in the page");
                at = found;
            }
        }
        assertTrue(cells.size() > 50, "only " + cells.size());
    }

    @Test
    void twoDesignsFitATerminal() {
        for (var language : new String[]{"en", "ko"}) {
            compare("--lang", language).ends(0).out().lines()
                    .forEach(line -> assertTrue(line.length() <= WIDTH, () -> line.length() + ": " + line));
        }
    }

    @Test
    void namesFilesWhereDesignsHaveOneName() throws IOException {
        var file = CommandLineRun.sample(folder, "multi-az");
        Files.copy(folder.resolve(file), folder.resolve("copy.nines.json"));
        CommandLineRun.in(folder, "compare", file, "copy.nines.json").ends(0)
                .prints("copy.nines.json against multi-az.nines.json: better in 0, worse in 0");
    }

    @Test
    void comparesMoreThanTwo() throws IOException {
        var third = CommandLineRun.sample(folder, "single-server");
        compare(third, "--format", "html", "-o", "out.html").ends(0).says("out.html");
        assertTrue(Files.readString(folder.resolve("out.html")).contains("Single server"));
    }

    @Test
    void refusesLessThanTwo() {
        CommandLineRun.in(folder, "compare", CommandLineRun.sample(folder, "multi-az")).refuses("FILE");
    }

    @Test
    void jsonIsJsonWhicheverWayItIsAskedFor() {
        assertEquals(compare("--json").ends(0).out(), compare("--format", "json").ends(0).out());
    }
}
