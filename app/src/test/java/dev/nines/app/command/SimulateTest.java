package dev.nines.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import dev.nines.model.DesignGenerator;
import dev.nines.model.file.DesignFile;
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
    void saysHowSureItIsWhenItSettledAndWhatItCost() {
        run("--for", "30s", "--runs", "2", "--precision", "0.5").ends(0).prints("ettled", "Money, in the first run",
                "What stands there");
        run("--for", "30s", "--runs", "2", "--warm-up", "10s").ends(0).prints("Not converged", "within 5.0 %");
        var json = run("--for", "30s", "--runs", "2", "--precision", "0.5", "--json").ends(0).out();
        assertTrue(json.contains("\"precision\": 0.5") && json.contains("\"converged\": true") && json.contains("\"standing\": "),
                json);
        assertTrue(run("--precision", "0").ends(2).err().contains("0.0 is no precision"));
        run("--runs", "1").refuses("--runs", "2 or more");
        assertTrue(run("--for", "30s", "--warm-up", "30s").ends(2).err().contains("only warms up"));
    }

    @Test
    void saysWhatAnotherScenarioDoesInstead() {
        run("--for", "4m", "--runs", "2", "--break", "box@1m+10s", "--scenario", "instance-loss", "--against", "instance-loss")
                .ends(0).prints("Against another scenario", "One server lost", "What is grey may be chance");
        var json = run("--for", "4m", "--runs", "2", "--against", "instance-loss", "--json").ends(0).out();
        assertTrue(json.contains("\"against\": {") && json.contains("\"recovered\": {"), json);
    }

    @Test
    void playsYearsOfFaults() {
        run("--years", "200").ends(0).prints("Downtime a year", "Exact analysis", "200 years with", "had no outage",
                "What failed",
                "request by request");
        run("--years", "50", "--lang", "ko").ends(0).prints("연간 중단 시간", "50년 동안");
        var json = run("--years", "50", "--json").ends(0).out();
        assertTrue(json.contains("\"exactUnavailability\": ") && json.contains("\"transitions\": ["), json);
        assertEquals(json, run("--years", "50", "--json").ends(0).out());
        assertTrue(run("--years", "1").ends(2).err().contains("2 or more"));
        assertTrue(run("--years", "10000001").ends(2).err().contains("10,000,000"));
        assertTrue(run("--years", "50", "--for", "1m").ends(2).err().contains("2 or more"));
    }

    /// What takes long looks whether it is to stop, and then nothing is printed or written.
    @Test
    void endsWhenAPersonPressesCtrlC() {
        var design = CommandLineRun.sample(folder, "single-server");
        for (var command : new String[][]{{"simulate", design, "--for", "24h", "--csv", "a.csv"},
                {"simulate", design, "--years", "1000000"}, {"deploy", design}}) {
            var run = CommandLineRun.stopped(folder, command);

            assertEquals(130, run.code(), run.err());
            assertEquals("", run.out());
            assertEquals("nines: stopped; there is no result", run.err().strip());
        }
        assertEquals(List.of(design), CommandLineRun.files(folder));
    }

    @Test
    void saysWhereADesignIsTooLargeToBePlayed() {
        CommandLineRun.file(folder, "huge.nines.json", DesignFile.text(DesignGenerator.design(0, 200)));
        var run = CommandLineRun.in(folder, "simulate", "huge.nines.json").ends(2);

        assertTrue(run.err().contains("is too large to be played"), run.err());
    }

    @Test
    void showsARunAsAPictureThatMoves() throws IOException {
        run("--for", "1m", "--runs", "2", "--break", "box@20s+10s", "--movie", "box.svg", "--theme", "dark", "--lang", "ko")
                .ends(0);
        var movie = Files.readString(folder.resolve("box.svg"));

        assertTrue(movie.contains("<animate ") && movie.contains("animateTransform") && !movie.contains("<script"), movie);
        // broken from a third to a half of the time
        assertTrue(movie.contains("keyTimes=\"0;0.3313;0.4938\" values=\"0;1;0\""), movie);
        assertTrue(movie.contains("1분 동안의 일을 20초에"), "times in its language");
        assertTrue(movie.toUpperCase(Locale.ROOT).contains("#141820"), "a dark ground");
        assertTrue(movie.length() < 500_000, () -> movie.length() + " characters");
        assertTrue(run("--movie", "box.png").ends(2).err().contains("must end in .svg"));
    }

    @Test
    void sameSeedSameResult() {
        var once = run("--for", "30s", "--runs", "2", "--json").ends(0).out();

        assertEquals(once, run("--for", "30s", "--runs", "2", "--json").ends(0).out());
        assertTrue(once.contains("\"fingerprint\""));
    }

    @Test
    void playsScenariosOfFilesAndReadyMadeOnes() throws IOException {
        CommandLineRun.sample(folder, "single-server");
        CommandLineRun.in(folder, "scenarios", "single-server.nines.json").ends(0).prints("instance-loss", "One server lost",
                "cache-loss",
                "does not apply");
        CommandLineRun
                .in(folder, "scenarios", "single-server.nines.json", "--scenario", "instance-loss", "-o", "one.scenario.json")
                .ends(0);
        var file = run("--scenario", "one.scenario.json", "--for", "3m", "--runs", "2").ends(0).out();

        assertTrue(file.contains("One server lost."), file);
        assertTrue(file.contains("crashes"), file);
        assertEquals(file, run("--scenario", "instance-loss", "--for", "3m", "--runs", "2").ends(0).out());
    }

    @Test
    void writesTheCourseOfTheFirstRun() throws IOException {
        run("--for", "30s", "--runs", "2", "--csv", "a.csv", "--chart", "a.svg", "-o", "a.txt", "--break", "box@10s+5s").ends(0);
        var lines = Files.readAllLines(folder.resolve("a.csv"));

        assertEquals(31, lines.size());
        assertTrue(lines.getFirst().startsWith("second,sent,answered,failed,p50_ms,p95_ms,p99_ms,open,"), lines.getFirst());
        assertTrue(Files.readString(folder.resolve("a.svg")).contains("crashes"));
        assertTrue(Files.readString(folder.resolve("a.txt")).contains("Where failures began"));
    }

    @Test
    void putsScenariosIntoReports() throws IOException {
        CommandLineRun.sample(folder, "single-server");
        var report = new String[]{"report", "single-server.nines.json", "--scenario", "instance-loss", "-o", "report.out",
                "--format", ""};
        for (var format : new String[]{"text", "markdown", "html", "json"}) {
            report[report.length - 1] = format;
            CommandLineRun.in(folder, report).ends(0);
            var text = Files.readString(folder.resolve("report.out"));
            assertTrue(text.contains("One server lost"), format);
            assertEquals(format.equals("html"), text.contains("class=\"by-night\""), format);
            assertEquals(format.equals("json"), text.contains("\"simulations\""), format);
        }
    }

    @Test
    void refusesWhatItCannotPlay() throws IOException {
        assertTrue(run("--scenario", "zone-los").ends(2).err().contains("Maybe zone-loss"));
        assertTrue(run("--scenario", "cache-loss").ends(2).err().contains("there is no cache"));
        assertTrue(run("--chart", "a.gif").ends(2).err().contains(".svg or .png"));
        CommandLineRun.file(folder, "bad.scenario.json", "{\"version\": \"1.0\", \"events\": [{\"what\": {\"type\": \"crash\"}, "
                + "\"on\": {\"components\": [\"bax\"]}, \"when\": {\"type\": \"once\", \"at\": \"1m\"}}]}");
        var checked = CommandLineRun.in(folder, "check", "single-server.nines.json", "bad.scenario.json").ends(2).out();
        assertTrue(checked.contains("Maybe \"box\""), checked);
        CommandLineRun.in(folder, "check", "bad.scenario.json").ends(0);
        assertTrue(run("--scenario", "bad.scenario.json").ends(2).err().contains("Maybe \"box\""));

        assertTrue(run("--for", "long").ends(2).err().contains("long is no time"));
        assertTrue(run("--for", "0s").ends(2).err().contains("at least a second"));
        assertTrue(run("--break", "nowhere@1s+1s").ends(2).err().contains("no component nowhere"));
        assertTrue(run("--break", "server").ends(2).err().contains("server says no fault"));
    }
}
