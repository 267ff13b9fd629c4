package dev.nines.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import dev.nines.model.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The help of every command, and the page that is made of it.
class HelpTest {

    private static final String INTRODUCTION = """
            # The command line

            `./nines` (`nines` on Windows) alone opens the window; with a command it works without one. This page is made of
            the commands' own help by `mvn -pl app -am test -Dtest=HelpTest -Dgolden.update=true`; do not edit it.

            **Exit codes.** 0: done. 1: something was found (`check`, from the severity of `--fail-on` on; `prices`, when
            nothing matches). 2: bad input or usage, or no display for the window; nothing was written. 3: an error of Nines
            itself; `--debug` shows where.

            **Results** go to standard output, **messages** to standard error, so that results can be piped. Colours and
            progress appear on a terminal only; `NO_COLOR=1` turns colours off there too. With `--json` the result is JSON,
            as described in [json.md](json.md).

            **Language.** `--lang en` or `--lang ko`; else that of `LC_ALL`, `LC_MESSAGES` or `LANG`.

            **Files** are written as a whole or not at all. Messages about a file name the line, the place in it, what was
            found, what is allowed and, where there is a likely guess, what was meant. Every mistake is named at once.

            **Environment.** `NINES_JAVA_HOME` names the JDK 25 to use, `NINES_JAVA_OPTS` further options for it, for
            instance `-Xmx8g`.
            """;

    static Stream<String> commands() {
        return Stream.of("report", "check", "cost", "network", "capacity", "availability", "exposure", "simulate", "scenarios",
                "deploy", "releases",
                "findings",
                "explain",
                "rework",
                "compare",
                "export", "new", "samples", "prices", "open");
    }

    private static CommandLineRun run(String... arguments) {
        return CommandLineRun.in(Path.of(""), arguments).ends(0);
    }

    @Test
    void isThePageOfTheDocumentation() throws IOException {
        var page = new StringBuilder(INTRODUCTION);
        page.append("\n## nines\n\n```text\n").append(run("--help").out()).append("```\n");
        commands().forEach(command -> page.append("\n## nines ").append(command).append("\n\n```text\n")
                .append(run(command, "--help").out()).append("```\n"));
        Golden.page("command-line.md", page.toString());
    }

    @Test
    void listsEveryCommand() {
        var listed = run("--help").out().lines().dropWhile(line -> !line.equals("Commands:")).skip(1)
                .takeWhile(line -> !line.isBlank())
                .filter(line -> line.charAt(2) != ' ').map(line -> line.strip().split(" ")[0]).sorted().toList();
        assertEquals(commands().sorted().toList(), listed);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void hasExamplesInBothLanguages(String command) {
        run(command, "--help").prints("Usage: nines " + command, "Examples:", "  # ", "  nines ");
        run(command, "--help", "--lang", "ko").prints("사용법: nines " + command, "예:", "  # ", "  nines ");
    }

    @Test
    void explainsEveryOption() {
        for (var command : commands().toList()) {
            for (var language : List.of("en", "ko")) {
                run(command, "--help", "--lang", language).out().lines().filter(line -> line.strip().startsWith("-"))
                        .forEach(line -> assertTrue(line.strip().contains("  ") || line.length() > 30,
                                command + " leaves unexplained: " + line));
            }
        }
    }

    @Test
    void showsTheVersion() {
        run("--version").prints("nines ");
    }
}
