package dev.nines.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How available a design is, in words.
class AvailabilityTest {

    @TempDir
    Path folder;

    private CommandLineRun run(String command, String sample, String language, String... more) {
        CommandLineRun.sample(folder, sample);
        var arguments = Stream.concat(Stream.of(command, sample + ".nines.json", "--lang", language), Stream.of(more));
        return CommandLineRun.in(folder, arguments.toArray(String[]::new)).ends(0);
    }

    @Test
    void tellsHighAvailabilityFromFaultTolerance() {
        run("availability", "multi-az", "en").prints(
                "Of 8 kinds of fault, 0 go unnoticed (fault tolerance), 6 are felt until others take over (high",
                "2 are an outage until repaired.", "highly available: a short", "single point of failure: an");
        run("availability", "elastic-ip-failover", "en").prints("fault tolerant: nobody", "highly available: a short");
        run("availability", "multi-az", "ko").prints("0종은 사용자가 알아채지 못하고(내결함성)", "고가용성: 장애 조치까지", "단일 장애점: 복구될");
    }

    @Test
    void everySinglePointOfFailureHasItsMinutes() {
        run("report", "multi-az", "en").prints("· Front door (Load balancer): 52.6 min a year\n",
                "· us-east-1 (Region): 12 min a year\n");
    }

    @Test
    void picturesMayShowWhatIsASinglePointOfFailure() throws IOException {
        run("export", "multi-az", "en", "-o", "plain.svg");
        run("export", "multi-az", "en", "-o", "badges.svg", "--badges");
        var ring = "rx=\"11\" fill=\"none\" stroke=\"";
        assertEquals(0, count(ring, "plain.svg"));
        // the load balancer and the region
        assertEquals(2, count(ring, "badges.svg"));
    }

    private int count(String text, String file) throws IOException {
        return Files.readString(folder.resolve(file)).split(Pattern.quote(text), -1).length - 1;
    }
}
