package dev.nines.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every command does with what it cannot use.
class BadInputTest {

    private static final String BAD = """
            { "version": "1.0", "name": "Bad",
              "components": [
                {"id": "web", "kind": "servr"},
                {"id": "app", "kind": "server", "parent": "nowhere", "count": -1},
                {"id": "app", "kind": "note"}
              ],
              "connections": [{"id": "c", "from": "app", "to": "db"}] }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeFiles() {
        CommandLineRun.file(folder, "bad.nines.json", BAD);
        CommandLineRun.sample(folder, "single-server");
    }

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.in(folder, arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report bad.nines.json", "cost bad.nines.json", "network bad.nines.json",
            "export bad.nines.json -o out.svg", "cost single-server.nines.json --diff bad.nines.json"})
    void namesEveryMistakeOfAFileAndWritesNothing(String command) {
        var before = CommandLineRun.files(folder);
        run(command.split(" ")).refuses("bad.nines.json:3:27 $.components[0].kind", "\"servr\"", "Maybe \"server\"",
                "bad.nines.json:4:47 $.components[1].parent", "\"nowhere\"", "$.components[1].count", "found -1",
                "a whole number from 1", "the id \"app\" is given twice", "$.connections[0].to");
        assertEquals(before, CommandLineRun.files(folder));
    }

    @Test
    void checksAllFilesThoughOneIsBad() {
        run("check", "bad.nines.json", "single-server.nines.json").ends(2).prints("bad.nines.json: 5 errors",
                "single-server.nines.json: 1 warning");
    }

    @Test
    void namesEveryCodeThatNoRuleHas() {
        run("findings", "single-server.nines.json", "--fix", "nat.sharde", "--fix", "zzzzzzzzz").refuses(
                "nat.sharde is the code of no rule", "Maybe nat.shared is meant", "zzzzzzzzz is the code of no rule",
                "    docs/findings.md lists all codes.");
    }

    @Test
    void saysTheSameInKoreanAndAsJson() {
        run("report", "bad.nines.json", "--lang", "ko").refuses("$.components[0].kind", "혹시 \"server\"");
        run("report", "bad.nines.json", "--json").ends(2).prints("\"code\": \"kind.unknown\"", "\"severity\": \"error\"");
    }

    @Test
    void refusesAHugeFileAtOnce() throws IOException {
        try (var file = new RandomAccessFile(folder.resolve("huge.nines.json").toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        assertTimeout(Duration.ofSeconds(2), () -> run("cost", "huge.nines.json").refuses("huge.nines.json", "200 MB"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report single-server.nines.json --out-dir taken", "cost missing.nines.json", "cost .",
            "export single-server.nines.json -o taken/out.png", "new Shop -o taken/shop.nines.json",
            "cost single-server.nines.json --prices missing.csv"})
    void saysWhyAFileCannotBeReadOrWritten(String command) {
        CommandLineRun.file(folder, "taken", "a file where a folder is wanted");
        run(command.split(" ")).refuses("Error");
    }

    @Test
    void refusesAFolderItMayNotWriteTo() {
        var readOnly = Path.of("/proc/sys");
        if (!Files.isDirectory(readOnly)) {
            readOnly = folder.resolve("locked");
            assertTrue(readOnly.toFile().mkdir() && readOnly.toFile().setWritable(false));
        }
        run("report", "single-server.nines.json", "--out-dir", readOnly.toString()).refuses("single-server.svg");
        run("export", "single-server.nines.json", "-o", readOnly.resolve("x.pdf").toString()).refuses("x.pdf");
        assertEquals(List.of("bad.nines.json", "single-server.nines.json"),
                CommandLineRun.files(folder).stream().filter(name -> !name.equals("locked")).toList());
    }

    @Test
    void guessesWhatWasMeant() {
        run("new", "Shop", "--from", "mutli-az", "-o", "x.nines.json").refuses("mutli-az", "Maybe multi-az");
        run("samples", "--show", "zzz").refuses("Maybe one of single-server");
        run("cost", "single-server.nines.json", "--region", "us-east1").refuses("us-east1", "Maybe us-east-1");
        run("prices", "m5.large", "--region", "mars").refuses("mars", "ap-northeast-2");
        run("cost", "single-server.nines.json", "--reserverd", "1y").refuses("--reserverd", "--reserved", "cost --help");
        run("chek", "single-server.nines.json").refuses("chek", "Maybe you meant check");
        run("chek", "single-server.nines.json", "--lang", "ko").refuses("\"chek\" 명령은 없습니다", "check");
    }

    @Test
    void namesWhatAnOptionMayBe() {
        run("cost", "single-server.nines.json", "--reserved", "5y").refuses("5y", "1y, 3y");
        run("report", "single-server.nines.json", "--format", "docx").refuses("docx", "text, json, markdown, html");
        run("check", "single-server.nines.json", "--fail-on", "never").refuses("never", "error, warning, advice");
        run("export", "single-server.nines.json", "-o", "x.gif").refuses("svg, png, pdf, drawio, mmd, puml");
        run("export", "single-server.nines.json", "-o", "x.png", "--scale", "99").refuses("--scale", "99", "0.1", "4");
        run("network", "--plan", "--cidr", "10.0.0.1/16").refuses("10.0.0.1/16", "10.0.0.0/16");
        run("network", "--plan").refuses("--cidr");
        run("network").refuses("FILE");
        run("cost").refuses("FILE", "cost --help");
        run("report", "single-server.nines.json", "--lang", "fr").refuses("fr", "en, ko");
    }

    @Test
    void saysWhatWorksWithoutADisplay() {
        assumeTrue(System.getProperty("os.name", "").contains("Linux"));
        var platform = System.clearProperty("glass.platform");
        try {
            run().refuses("no display", "report", "--help");
            run("open").refuses("no display");
            run("open", "--lang", "ko").refuses("디스플레이가 없어");
        } finally {
            if (platform != null) {
                System.setProperty("glass.platform", platform);
            }
        }
    }
}
