package dev.nines.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateTest {

    @TempDir
    private Path folder = Path.of("");

    private CommandLineRun run(String... arguments) {
        CommandLineRun.sample(folder, "single-server");
        var all = new String[arguments.length + 2];
        all[0] = "simulate";
        all[1] = "single-server.nines.json";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return CommandLineRun.in(folder, all);
    }

    @Test
    void saysWhatUsersGetAndWhatCameOfAFault() {
        var id = "box";
        run("--for", "1m", "--runs", "2", "--break", id + "@20s+10s").ends(0).prints("Requests answered", "±",
                "Faults, in the first run", "00:00:20.0", "00:00:30.0");
        run("--for", "1m", "--runs", "2", "--break", "hang:" + id + "@20s+10s", "--lang", "ko").ends(0).prints("응답한 요청", "응답 없음");
    }

    @Test
    void sameSeedSameResult() {
        var once = run("--for", "30s", "--runs", "2", "--json").ends(0).out();

        assertEquals(once, run("--for", "30s", "--runs", "2", "--json").ends(0).out());
        assertTrue(once.contains("\"fingerprint\""));
    }

    @Test
    void refusesWhatItCannotPlay() {
        assertTrue(run("--for", "long").ends(2).err().contains("long is no time"));
        assertTrue(run("--for", "0s").ends(2).err().contains("at least a second"));
        assertTrue(run("--break", "nowhere@1s+1s").ends(2).err().contains("no component nowhere"));
        assertTrue(run("--break", "server").ends(2).err().contains("server says no fault"));
    }
}
