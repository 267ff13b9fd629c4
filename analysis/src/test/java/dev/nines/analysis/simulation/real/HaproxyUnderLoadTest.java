package dev.nines.analysis.simulation.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.nines.analysis.simulation.Simulation;
import dev.nines.analysis.simulation.SimulationResult;
import dev.nines.analysis.simulation.process.Outcome;
import dev.nines.model.component.HaproxyBalancer;
import dev.nines.model.quantity.Probability;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Happening;
import dev.nines.model.scenario.Scenario;
import dev.nines.model.setting.HaproxyObserve;
import dev.nines.model.setting.HaproxyOnError;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Backends break under load behind a real HAProxy; of the simulations of the same design some must have as many failures.
class HaproxyUnderLoadTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration TAKES = Duration.ofMillis(20);
    private static final Duration LASTS = Duration.ofMillis(5_500);
    private static final Duration BREAKS = Duration.ofMillis(1_500);
    private static final Duration MENDED_AFTER = Duration.ofSeconds(2);
    /// How long HAProxy waits for an answer: far longer than a busy machine stalls.
    private static final Duration HANGS = Duration.ofMillis(500);
    private static final double RATE = 30;
    private static final int RUNS = 40;
    private static final long SEED = 7;
    private static final Happening STOP = new Happening.Crash();
    private static final Happening HANG = new Happening.Hang();
    private static final Happening ERRORS = new Happening.Errors(Probability.ONE, false);
    private static final List<Integer> EQUAL = List.of(1, 1, 1);

    @TempDir
    private Path directory;

    /// What breaks how, and what of it users are to notice.
    ///
    /// @param broken how many backends, from the first on
    private record Case(String name, HaproxyBalancer balancer, Happening kind, int broken, List<Integer> weights) {

        SimulationResult simulated(int run) {
            var faults = IntStream.range(0, broken)
                    .mapToObj(number -> Event.of(kind, Mirror.server(number).value(), BREAKS, MENDED_AFTER)).toList();
            var design = Mirror.of(Mirror.users(RATE, PATIENCE), balancer, TAKES, weights);
            return Simulation.of(design, new Scenario(Duration.ZERO, Duration.ZERO, LASTS, faults), SEED, run, _ -> {},
                    () -> false);
        }

        /// How many failed, and how many each backend took.
        List<Integer> measured(Path directory) throws Exception {
            try (var backends = Backends.of(weights.size(), TAKES);
                    var proxy = Proxy.haproxy(directory, at -> Haproxy.configuration(balancer, weights, backends, at))) {
                var deeds = new ArrayList<Load.Deed>();
                deeds.add(new Load.Deed(Duration.ZERO, () -> backends.all().forEach(Backend::forget)));
                for (int number = 0; number < broken; number++) {
                    var backend = backends.get(number);
                    deeds.add(new Load.Deed(BREAKS, () -> backend.suffer(kind)));
                    deeds.add(new Load.Deed(BREAKS.plus(MENDED_AFTER), backend::start));
                }
                var answers = new Load(proxy.address(), PATIENCE).like(Mirror.users(RATE, PATIENCE), LASTS, SEED,
                        deeds.toArray(Load.Deed[]::new));
                var counts = new ArrayList<Integer>();
                counts.add((int) answers.stream().filter(each -> !each.good()).count());
                Arrays.stream(backends.requests()).forEach(counts::add);
                return counts;
            }
        }

        /// Checks begin at other phases in every run.
        void compare(List<Integer> measured) {
            var failed = IntStream.range(0, RUNS).map(run -> (int) simulated(run).lost()).summaryStatistics();
            Findings.add("HAProxy, " + name, measured.getFirst() + " failed",
                    "%.0f (%d–%d)".formatted(failed.getAverage(), failed.getMin(), failed.getMax()));
            var message = measured + ", simulated " + failed;
            assertTrue(measured.getFirst() >= failed.getMin() - 2 && measured.getFirst() <= failed.getMax() + 2, message);
        }
    }

    private static final List<Case> CASES = List.of(
            new Case("a server stops", Haproxy.balancer(), STOP, 1, EQUAL),
            new Case("a server stops and another may be asked", Haproxy.balancer("redispatchAlways", true), STOP, 1,
                    EQUAL),
            new Case("a server stops and nothing is tried again", Haproxy.balancer("retries", 0, "check.fall", 10),
                    STOP, 1,
                    EQUAL),
            new Case("a server hangs", Haproxy.balancer("serverTimeout", HANGS), HANG, 1, EQUAL),
            new Case("a server answers with errors that are watched",
                    Haproxy.balancer("check.observe", HaproxyObserve.LAYER7, "check.errorLimit", 3, "check.onError",
                            HaproxyOnError.MARK_DOWN, "check.rise", 20),
                    ERRORS, 1, EQUAL),
            new Case("a server hangs and what is there is cut off when that is noticed",
                    Haproxy.balancer("check.timeout", Duration.ofMillis(150), "check.shutdownSessionsOnMarkedDown", true), HANG,
                    1,
                    EQUAL),
            new Case("all servers stop and a backup is there", Haproxy.balancer(), STOP, 2, List.of(1, 1, -1)),
            new Case("all servers stop", Haproxy.balancer(), STOP, 2, List.of(1, 1)));

    /// All at the same time, to be done in the time of one; what has not gone well together is done once more alone.
    @TestFactory
    Stream<DynamicTest> asManyUsersNoticeAsTheSimulationSays() {
        Proxy.program("haproxy");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var measured = CASES.stream().map(each -> threads.submit(() -> each.measured(own()))).toList();
            return IntStream.range(0, CASES.size()).mapToObj(i -> DynamicTest.dynamicTest(CASES.get(i).name(), () -> {
                try {
                    CASES.get(i).compare(measured.get(i).get());
                } catch (AssertionError unlucky) {
                    CASES.get(i).compare(CASES.get(i).measured(own()));
                }
            }));
        }
    }

    private Path own() throws IOException {
        return Files.createTempDirectory(directory, "haproxy");
    }

    /// Without checks there are no phases, so that the same users have the same luck: three further attempts at the same server.
    @Test
    void withoutChecksEveryRequestGoesTheSameWay() throws Exception {
        var blind = new Case("a server stops and nobody checks", Haproxy.balancer("check.enabled", false), STOP, 1,
                EQUAL);
        var simulated = Trial.of(blind.simulated(0), EQUAL.size());
        Again.once(() -> {
            var measured = blind.measured(own());
            Findings.add("HAProxy, " + blind.name(), measured.getFirst() + " failed", String.valueOf(simulated.failed()));
            assertEquals(simulated.failed(), measured.getFirst(), 2);
            for (int number = 0; number < EQUAL.size(); number++) {
                assertEquals(simulated.asked().get(number) - simulated.lost().get(number), measured.get(number + 1), 2);
            }
        });
    }

    /// Two servers with two slots each do 20 requests a second, of which 30 come; who has waited for half a second gets 503.
    @Test
    void asManyWaitInVainForASlot() throws Exception {
        var takes = Duration.ofMillis(200);
        var balancer = Haproxy.balancer("check.enabled", false, "maxConnections", 2, "queueTimeout", HANGS);
        var weights = List.of(1, 1);
        long full = inVain(balancer, takes);
        // on a busy machine servers take longer than they should
        long slow = inVain(balancer, takes.plusMillis(50));
        Again.once(() -> {
            try (var backends = Backends.of(2, takes);
                    var proxy = Proxy.haproxy(own(), at -> Haproxy.configuration(balancer, weights, backends, at))) {
                var answers = new Load(proxy.address(), PATIENCE).like(Mirror.users(RATE, PATIENCE), LASTS, SEED);
                var refused = answers.stream().filter(each -> each.status() == 503).count();
                Findings.add("HAProxy, more than its slots can do", refused + " of " + answers.size() + " waited in vain",
                        String.valueOf(full));
                assertEquals(answers.stream().filter(each -> !each.good()).count(), refused);
                assertTrue(refused >= full - 6 && refused <= slow + 6, refused + " of " + full + " to " + slow);
            }
        });
    }

    private static long inVain(HaproxyBalancer balancer, Duration takes) {
        var design = Mirror.of(Mirror.users(RATE, PATIENCE), balancer, takes, List.of(1, 1));
        var simulated = Simulation.of(design, new Scenario(Duration.ZERO, Duration.ZERO, LASTS, List.of()), SEED);
        long full = simulated.failed().getOrDefault(Outcome.FULL, 0L);
        assertEquals(simulated.lost(), full);
        return full;
    }
}
