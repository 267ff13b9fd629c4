package dev.nines.app.command;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeployTest {

    @TempDir
    private Path folder = Path.of("");

    private CommandLineRun run(String... arguments) {
        CommandLineRun.sample(folder, "single-server");
        return CommandLineRun.in(folder, arguments);
    }

    @Test
    void explainsStrategies() throws IOException {
        run("deploy", "--explain", "blue-green").ends(0).prints("Blue/green", "For it", "Against it", "· When it is healthy");
        run("deploy", "--explain", "in-place-half", "--chart", "half.svg", "--lang", "ko").ends(0);
        assertTrue(Files.readString(folder.resolve("half.svg")).contains("다음 배치"));
        run("deploy", "--explain", "function-linear-10-3m", "--lang", "ko").ends(0).prints("3분마다", "단점");
        assertTrue(run("deploy", "--explain", "blue-gren").ends(2).err().contains("Maybe blue-green"));
        assertTrue(run("deploy").ends(2).err().contains("--explain"));
    }

    @Test
    void comparesStrategiesAndWritesTheirCourse() throws IOException {
        var text = run("deploy", "single-server.nines.json", "--strategy", "stop-and-replace,blue-green-in-server,blue-green",
                "--runs", "2", "--no-mixed-versions", "--csv", "d.csv", "--chart", "d.svg", "--from", "3h").ends(0).out();
        assertTrue(text.contains("▸ Blue/green"), text);
        assertTrue(text.contains("Cannot be done with this design"), text);
        assertTrue(Files.readString(folder.resolve("d.csv")).contains("\nblue-green-in-server,bad,"));
        assertTrue(Files.readString(folder.resolve("d.svg")).contains("Stop and replace"));
    }

    @Test
    void putsReleasesIntoReports() throws IOException {
        CommandLineRun.file(folder, "night.release.json", "{\"version\": \"1.0\", \"name\": \"Night release\"}");
        run("report", "single-server.nines.json", "--release", "night.release.json", "--format", "html", "-o", "r.html").ends(0);
        var page = Files.readString(folder.resolve("r.html"));
        assertTrue(page.contains("Deployments: Night release") && page.contains("class=\"by-night\""), page);
    }

    @Test
    void refusesWhatItCannotRelease() {
        assertTrue(run("deploy", "single-server.nines.json", "--to", "bax").ends(2).err().contains("Maybe box"));
        assertTrue(run("deploy", "single-server.nines.json", "--strategy", "stop").ends(2).err().contains("ready-made ones are"));
        assertTrue(run("deploy", "single-server.nines.json", "--release", "small").ends(2).err().contains("small-fix"));
        assertTrue(run("deploy", "single-server.nines.json", "--rollback-within", "soon").ends(2).err().contains("no time"));
        assertTrue(run("deploy", "single-server.nines.json", "--budget", "much").ends(2).err().contains("--budget"));
    }

    @Test
    void listsAndWritesWhatIsReadyMade() throws IOException {
        run("releases").ends(0).prints("incompatible-schema", "rolling-with-extra-batch", "api-gateway-canary");
        run("releases", "--json").ends(0).prints("\"releases\"", "\"strategies\"");
        run("releases", "quiet-errors", "-o", "ours.release.json").ends(0);
        assertTrue(Files.readString(folder.resolve("ours.release.json")).contains("\"noticedAfter\": \"30m\""));
        run("check", "ours.release.json").ends(0);
        assertTrue(run("releases", "quiet-error").ends(2).err().contains("Maybe quiet-errors"));
        assertTrue(run("releases", "-o", "x.release.json").ends(2).err().contains("which release"));
        CommandLineRun.file(folder, "bad.release.json", "{\"version\": \"1.0\", \"chanceBad\": 20}");
        assertTrue(run("check", "bad.release.json").ends(2).out().contains("write 0.2"));
    }
}
