package dev.nines.analysis.simulation.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import dev.nines.analysis.simulation.Occurrence;
import dev.nines.analysis.simulation.Simulation;
import dev.nines.model.component.HaproxyBalancer;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Happening;
import dev.nines.model.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long HAProxy takes to notice that a server has gone or come back, at random phases of its checks, and how long the simulation
/// of the same says.
class HaproxyChecksTest {

    private static final HaproxyBalancer BALANCER = Haproxy.balancer("check.timeout", Duration.ofMillis(150));
    private static final List<Integer> WEIGHTS = List.of(1, 1, 1);
    private static final int RUNS = 60;
    /// Milliseconds by which a busy machine may be late.
    private static final int LATE = 250;

    @TempDir
    private Path directory;

    /// Milliseconds from a change to its being noticed.
    private record Times(List<Double> down, List<Double> up) {

        Times() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        static double mean(List<Double> times) {
            return times.stream().mapToDouble(time -> time).average().orElseThrow();
        }

        static void assertLike(String what, List<Double> simulated, List<Double> measured) {
            var message = what + ": measured " + measured + ", simulated " + simulated;
            double best = simulated.stream().mapToDouble(time -> time).min().orElseThrow();
            double worst = simulated.stream().mapToDouble(time -> time).max().orElseThrow();
            for (double time : measured) {
                assertTrue(time >= best - 30 && time <= worst + LATE, message);
            }
            assertEquals(mean(simulated), mean(measured), 0.4 * (worst - best) + 40, message);
            Findings.add("HAProxy, " + what, "%.0f ms (%d times)".formatted(mean(measured), measured.size()),
                    "%.0f ms (%.0f–%.0f)".formatted(mean(simulated), best, worst));
        }
    }

    private Times measured(Happening kind) throws IOException, InterruptedException {
        var times = new Times();
        var random = new Random(5);
        var own = Files.createTempDirectory(directory, "haproxy");
        try (var backends = Backends.of(WEIGHTS.size(), Duration.ZERO);
                var proxy = Proxy.haproxy(own, at -> Haproxy.configuration(BALANCER, WEIGHTS, backends, at))) {
            for (int round = 0; round < 3; round++) {
                Thread.sleep(400 + random.nextInt(300));
                long broke = System.nanoTime();
                for (var backend : backends.all()) {
                    backend.suffer(kind);
                }
                await(proxy, " is DOWN", broke, times.down());
                Thread.sleep(random.nextInt(200));
                long mended = System.nanoTime();
                for (var backend : backends.all()) {
                    backend.start();
                }
                await(proxy, " is UP", mended, times.up());
            }
        }
        return times;
    }

    private static void await(Proxy proxy, String what, long since, List<Double> times) {
        for (int number = 0; number < WEIGHTS.size(); number++) {
            times.add((proxy.await("Server servers/s" + number + what, since) - since) / 1e6);
        }
    }

    private static Times simulated(Happening kind) {
        var times = new Times();
        var users = Mirror.users(1, Duration.ofSeconds(5));
        var design = Mirror.of(users, BALANCER, Duration.ZERO, WEIGHTS);
        var breaks = Duration.ofSeconds(2);
        var mends = Duration.ofSeconds(4);
        var faults = List.of(Event.of(kind, "s0", breaks, mends.minus(breaks)));
        var scenario = new Scenario(Duration.ZERO, Duration.ZERO, Duration.ofSeconds(6), faults);
        for (int run = 0; run < RUNS; run++) {
            for (var occurrence : Simulation.of(design, scenario, 3, run, _ -> {}, () -> false).log()) {
                if (occurrence.what() == Occurrence.What.UNHEALTHY) {
                    times.down().add(occurrence.at().minus(breaks).toNanos() / 1e6);
                } else if (occurrence.what() == Occurrence.What.HEALTHY) {
                    times.up().add(occurrence.at().minus(mends).toNanos() / 1e6);
                }
            }
        }
        return times;
    }

    @Test
    void aServerThatStopsOrComesBackIsNoticedAsSoon() throws Exception {
        compare("stopped", new Happening.Crash());
    }

    @Test
    void aServerThatHangsOrComesBackIsNoticedAsSoon() throws Exception {
        compare("hung", new Happening.Hang());
    }

    private void compare(String what, Happening kind) throws Exception {
        var simulated = simulated(kind);
        Again.once(() -> {
            var measured = measured(kind);
            Times.assertLike("a server " + what + ", noticed", simulated.down(), measured.down());
            Times.assertLike("a server " + what + ", back again", simulated.up(), measured.up());
        });
    }
}
