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
