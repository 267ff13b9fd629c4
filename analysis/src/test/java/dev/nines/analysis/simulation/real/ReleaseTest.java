package dev.nines.analysis.simulation.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import dev.nines.analysis.simulation.Simulation;
import dev.nines.model.Designs;
import dev.nines.model.component.NginxBalancer;
import dev.nines.model.property.RecordType;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Scenario;
import dev.nines.model.setting.NginxUpstream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// New versions under load: another port behind one nginx, by a reload or a restart, and one server after the other.
class ReleaseTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LASTS = Duration.ofSeconds(4);
    private static final Duration SHORT = Duration.ofMillis(2_300);
    private static final Duration SWITCH = Duration.ofMillis(1_250);
    private static final Duration OUT = Duration.ofSeconds(1);
    private static final Duration SECOND_OUT = Duration.ofMillis(2_600);
    private static final double RATE = 40;
    private static final long SEED = 11;

    @TempDir
    private Path directory;

    private Path own() throws IOException {
        return Files.createTempDirectory(directory, "nginx");
    }

    private static int failed(List<Answer> answers) {
        return (int) answers.stream().filter(answer -> !answer.good()).count();
    }

    /// Blue and green: old workers finish what they have begun, new ones send to the other port.
    @Test
    void aReloadLosesNothing() throws Exception {
        try (var backends = Backends.of(2, Duration.ofMillis(300));
                var proxy = Proxy.nginx(own(), at -> Nginx.configuration(Nginx.upstream(), List.of(1), backends, at))) {
            var green = new Backends(List.of(backends.get(1)));
            var reload = new Load.Deed(SWITCH,
                    () -> proxy.reload(Nginx.configuration(Nginx.upstream(), List.of(1), green, proxy.address())));
            var answers = new Load(proxy.address(), PATIENCE).like(Mirror.users(RATE, PATIENCE), SHORT, SEED, reload);

            Findings.add("nginx, another port by a reload", failed(answers) + " of " + answers.size() + " failed", "0");
            assertEquals(0, failed(answers));
            assertTrue(backends.get(0).requests() > 0.8 * RATE && backends.get(1).requests() > 0.6 * RATE,
                    () -> List.of(backends.get(0).requests(), backends.get(1).requests()).toString());
        }
    }

    /// What is under way is lost, and what comes until nginx listens again: as when the design's nginx stops as long.
    @Test
    void aRestartLosesWhatIsUnderWayAndWhatComesMeanwhile() throws Exception {
        var takes = Duration.ofMillis(300);
        Again.once(() -> {
            var down = new AtomicLong();
            try (var backends = Backends.of(1, takes);
                    var old = Proxy.nginx(own(), at -> Nginx.configuration(Nginx.upstream(), List.of(1), backends, at))) {
                var fresh = new Proxy[1];
                var restart = new Load.Deed(SWITCH, () -> {
                    long since = System.nanoTime();
                    old.close();
                    fresh[0] = Proxy.nginx(own(), old.address(),
                            at -> Nginx.configuration(Nginx.upstream(), List.of(1), backends, at));
                    down.set(System.nanoTime() - since);
                });
                int measured = failed(new Load(old.address(), PATIENCE).like(Mirror.users(RATE, PATIENCE), SHORT, SEED, restart));
                fresh[0].close();
                var gone = Event.crash(Mirror.PROXY, SWITCH, Duration.ofNanos(down.get()));
                var simulated = play(SHORT, Nginx.upstream(), takes, List.of(1), gone);
                Findings.add("nginx, restarted in %d ms".formatted(down.get() / 1_000_000), measured + " failed",
                        String.valueOf(simulated.failed()));
                assertEquals(simulated.failed(), measured, 4);
            }
        });
    }

    private static Trial play(Duration lasts, NginxUpstream upstream, Duration takes, List<Integer> weights, Event... events) {
        var proxy = RecordType.with(Designs.spec(NginxBalancer.class), "upstream", upstream);
        var design = Mirror.of(Mirror.users(RATE, PATIENCE), proxy, takes, weights);
        var scenario = new Scenario(Duration.ZERO, Duration.ZERO, lasts, List.of(events));
        return Trial.of(Simulation.of(design, scenario, SEED), weights.size());
    }

    /// Each of two servers stops for a second, the second one when the first is used again.
    @ParameterizedTest
    @CsvSource({"0, the other one is asked", "1, nothing is tried again"})
    void serversOneAfterTheOther(int tries, String what) throws Exception {
        var upstream = Nginx.upstream("nextUpstreamTries", tries);
        var takes = Duration.ofMillis(100);
        var weights = List.of(1, 1);
        var simulated = play(LASTS, upstream, takes, weights, Event.crash("s0", Duration.ofMillis(500), OUT),
                Event.crash("s1", SECOND_OUT, OUT));
        Again.once(() -> {
            try (var backends = Backends.of(2, takes);
                    var proxy = Proxy.nginx(own(), at -> Nginx.configuration(upstream, weights, backends, at))) {
                var first = backends.get(0);
                var second = backends.get(1);
                var answers = new Load(proxy.address(), PATIENCE).like(Mirror.users(RATE, PATIENCE), LASTS, SEED,
                        new Load.Deed(Duration.ofMillis(500), first::stop),
                        new Load.Deed(Duration.ofMillis(500).plus(OUT), first::start),
                        new Load.Deed(SECOND_OUT, second::stop), new Load.Deed(SECOND_OUT.plus(OUT), second::start));
                Findings.add("nginx, two servers released one after the other, " + what, failed(answers) + " failed",
                        String.valueOf(simulated.failed()));
                assertEquals(simulated.failed(), failed(answers), 2);
            }
        });
    }
}
