package dev.nines.analysis.capacity;

import static dev.nines.analysis.capacity.Drawn.exponential;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import dev.nines.analysis.queueing.MultiServer;
import dev.nines.model.Architecture;
import dev.nines.model.DesignGenerator;
import dev.nines.model.component.Server;
import dev.nines.model.component.TrafficProfile;
import dev.nines.model.component.Users;
import dev.nines.model.file.DesignFile;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Probability;
import dev.nines.model.quantity.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What must hold for every design: samples, random ones, and random networks that theory solves exactly.
class CapacityPropertiesTest {

    private static final Path SAMPLES = Path.of("../sample-architectures");

    private static List<Path> samples() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(DesignFile.SUFFIX)).sorted().toList();
        }
    }

    private static Architecture read(Path file) {
        var design = DesignFile.read(file).architecture();
        assertNotNull(design, file.toString());
        return design;
    }

    private static Architecture times(Architecture design, double factor) {
        return design.with(design.components().map(component -> component.spec() instanceof Users users
                ? component.with("profile",
                        new TrafficProfile.Constant(new Rate(users.profile().peak() * factor)))
                : component));
    }

    @Test
    void everySampleCarriesItsTrafficWithinItsObjective() throws IOException {
        assertTrue(samples().size() >= 14);
        for (var file : samples()) {
            var report = CapacityAnalysis.of(read(file));
            assertTrue(report.carries(), file + " " + report.limit() + " p99 " + report.p99());
            assertTrue(report.limit().factor() < 100, file + " " + report.limit());
            assertTrue(report.p99() > 0.001 && report.p99() < 5, file + " p99 " + report.p99());
            for (var component : report.components()) {
                assertTrue(component.deferred() || component.utilisation() < 1, file + " " + component);
            }
            var within = report.withinObjective();
            assertNotNull(within, file.toString());
            assertTrue(within.factor() <= report.limit().factor() * 1.0001, file.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void timesGrowWithTheTrafficAndTheLimitStays(Path file) {
        var design = read(file);
        var full = CapacityAnalysis.of(times(design, 1));
        var limit = full.limit().perSecond();
        var before = 0.0;
        for (var factor : new double[]{0.1, 0.4, 0.7, 1}) {
            var report = CapacityAnalysis.of(times(design, factor));
            // A function gets more cold starts the less it is used.
            if (!file.toString().contains("serverless")) {
                assertTrue(report.p99() >= before * 0.999, factor + " of " + file);
            }
            before = report.p99();
            assertEquals(limit, report.limit().perSecond(), limit * 0.01, factor + " of " + file);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theRateWithinTheObjectiveJustKeepsIt(Path file) {
        var design = read(file);
        var within = CapacityAnalysis.of(times(design, 1)).withinObjective();
        assertNotNull(within);
        var inside = CapacityAnalysis.of(times(design, within.factor() * 0.99));
        var objective = inside.objective();
        assertNotNull(objective);
        assertTrue(inside.p99() <= objective, inside.p99() + " in " + file);
        var outside = CapacityAnalysis.of(times(design, within.factor() * 1.01));
        assertTrue(outside.p99() > objective || outside.limit().factor() < 1, outside.p99() + " in " + file);
    }

    @Test
    void randomOpenNetworksAreJacksonNetworks() {
        for (var seed = 1; seed <= 300; seed++) {
            isAJacksonNetwork(new SplittableRandom(seed), "seed " + seed);
        }
    }

    private static void isAJacksonNetwork(SplittableRandom random, String seed) {
        var stations = 3 + random.nextInt(8);
        var perSecond = 1 + random.nextDouble() * 50;
        var drawn = new Drawn().users(perSecond);
        var visits = new double[stations];
        visits[0] = 1;
        var mean = 0.0;
        for (var at = 0; at < stations; at++) {
            for (var to = at + 1; to < stations; to++) {
                if (to == at + 1 || random.nextInt(3) == 0) {
                    var calls = 1 + random.nextInt(2);
                    var probability = 0.1 + 0.9 * random.nextDouble();
                    drawn.connect("s" + at, "s" + to,
                            Map.of("callsPerRequest", (double) calls, "probability", new Probability(probability)));
                    visits[to] += visits[at] * calls * probability;
                }
            }
            var servers = 1 + random.nextInt(6);
            var busy = 0.1 + 0.85 * random.nextDouble();
            var micros = Math.max(1, Math.round(1e6 * busy * servers / (perSecond * visits[at])));
            drawn.add("s" + at, Server.class,
                    Map.of("serving.time", exponential(micros + "us"), "serving.concurrency", servers));
            mean += visits[at] * MultiServer.of(servers, perSecond * visits[at], 1e6 / micros).meanTime();
        }
        var report = drawn.connect("users", "s0").report();
        assertEquals(mean, report.journeys().getFirst().mean(), mean * 1e-9, seed);
        assertEquals(Basis.EXACT, report.journeys().getFirst().meanBasis(), seed);
    }

    /// Requests that come back: γ = 1, μ = 4, 3, 2.5, half to the second and half to the third station, a quarter returns, in units of
    /// 12 s; the same as a network without feedback whose stations are visited as often.
    @Test
    void anOpenNetworkWithFeedbackIsThatOfItsVisits() {
        var unit = 12.0;
        var report = new Drawn().users(1 / unit).add("one", Server.class, station("3s")).add("two", Server.class, station("4s"))
                .add("three", Server.class, station("4800ms"))
                .connect("users", "one", Map.of("callsPerRequest", 4 / 3.0))
                .connect("users", "two", Map.of("callsPerRequest", 2 / 3.0))
                .connect("users", "three", Map.of("callsPerRequest", 2 / 3.0)).report();
        digits(1.33333333333, figures(report, "one").perSecond() * unit);
        digits(0.5, inside(figures(report, "one")));
        digits(0.285714285714, inside(figures(report, "two")));
        digits(0.363636363636, inside(figures(report, "three")));
        digits(1.14935064935, report.journeys().getFirst().mean() / unit);
    }

    private static Map<String, Object> station(String mean) {
        return Map.of("serving.time", exponential(mean), "serving.concurrency", 1);
    }

    private static ComponentCapacity figures(CapacityReport report, String id) {
        return requireNonNull(report.find(new ComponentId(id)));
    }

    /// Little's law.
    private static double inside(ComponentCapacity component) {
        return component.perSecond() * component.time();
    }

    private static void digits(double expected, double actual) {
        assertEquals(expected, actual, expected * 1e-9);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noDesignIsTooStrange(long seed) {
        var report = CapacityAnalysis.of(DesignGenerator.design(seed, 150));
        for (var journey : report.journeys()) {
            assertTrue(journey.mean() >= 0 && journey.p99() >= journey.p50(), journey.toString());
        }
        for (var component : report.components()) {
            for (var use : component.uses()) {
                assertTrue(use.utilisation() >= 0, component.toString());
            }
        }
        assertTrue(report.limit().factor() >= 0);
    }
}
