package dev.nines.analysis.simulation.balancing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.model.property.RecordType;
import dev.nines.model.setting.HaproxyCheck;
import dev.nines.model.setting.HaproxyOnError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthChecksTest {

    private static final int PHASES = 1_000;

    private record Times(double best, double worst, double mean) {}

    /// When a checker has changed its mind about a target that changed at time 0, over all phases of its clock.
    ///
    /// @param checker fresh ones that think the opposite
    /// @param interval between checks while nothing changes
    /// @param lasts seconds that a check takes after the change
    private static Times times(Supplier<Checked> checker, long interval, double lasts, boolean works) {
        var times = new double[PHASES + 1];
        for (int phase = 0; phase <= PHASES; phase++) {
            var checked = checker.get();
            long began = interval * phase / PHASES;
            long ended = began + Math.round(lasts * Engine.SECOND);
            checked.checked(works);
            while (checked.healthy() != works) {
                began = checked.next(began, ended);
                ended = began + Math.round(lasts * Engine.SECOND);
                checked.checked(works);
            }
            times[phase] = ended / (double) Engine.SECOND;
        }
        return new Times(Arrays.stream(times).min().orElseThrow(), Arrays.stream(times).max().orElseThrow(),
                Arrays.stream(times).average().orElseThrow());
    }

    /// Load balancers of AWS: application (default, fastest), network (TCP), classic, that of Elastic Beanstalk; NGINX Plus with a read timeout
    /// of 2 s.
    @ParameterizedTest
    @CsvSource({"30, 5, 2, 5, 30, 60, 35, 65, 120, 150", "5, 2, 2, 2, 5, 10, 7, 12, 5, 10",
            "30, 10, 2, 5, 30, 60, 40, 70, 120, 150",
            "30, 5, 2, 10, 30, 60, 35, 65, 270, 300", "15, 5, 5, 3, 60, 75, 65, 80, 30, 45",
            "5, 2, 1, 1, 0, 5, 2, 7, 0, 5", "5, 2, 3, 2, 10, 15, 12, 17, 5, 10"})
    void elasticLoadBalancersTakeTheTimesOfTheTable(int interval, int timeout, int unhealthy, int healthy, double refusedBest,
            double refusedWorst, double hangBest, double hangWorst, double recoverBest, double recoverWorst) {
        long nanoseconds = interval * Engine.SECOND;
        Supplier<Checked> up = () -> new ConsecutiveChecks(healthy, unhealthy, nanoseconds, true);
        var refused = times(up, nanoseconds, 0, false);
        var hang = times(up, nanoseconds, timeout, false);
        var recover = times(() -> ill(healthy, unhealthy, nanoseconds), nanoseconds, 0, true);

        assertEquals(new Times(refusedBest, refusedWorst, (unhealthy - 0.5) * interval), rounded(refused));
        assertEquals(new Times(hangBest, hangWorst, (unhealthy - 0.5) * interval + timeout), rounded(hang));
        assertEquals(new Times(recoverBest, recoverWorst, (healthy - 0.5) * interval), rounded(recover));
    }

    private static Times rounded(Times times) {
        return new Times(rounded(times.best), rounded(times.worst), rounded(times.mean));
    }

    private static double rounded(double seconds) {
        return Math.round(seconds * 1e6) / 1e6;
    }

    private static Checked ill(int healthy, int unhealthy, long interval) {
        var checked = new ConsecutiveChecks(healthy, unhealthy, interval, true);
        for (int i = 0; i < unhealthy; i++) {
            checked.checked(false);
        }
        assertFalse(checked.healthy());
        return checked;
    }

    @Test
    void aNewTargetIsHealthyAfterOneCheckThatPasses() {
        var checked = new ConsecutiveChecks(5, 2, Engine.SECOND, false);
        checked.checked(false);
        assertFalse(checked.healthy());
        checked.checked(true);
        assertTrue(checked.healthy());

        var failed = new ConsecutiveChecks(5, 2, Engine.SECOND, false);
        failed.checked(false);
        failed.checked(false);
        for (int i = 0; i < 4; i++) {
            failed.checked(true);
            assertFalse(failed.healthy());
        }
        failed.checked(true);
        assertTrue(failed.healthy());
    }

    @Test
    void onePassForgetsTheFailuresBeforeIt() {
        var checked = new ConsecutiveChecks(5, 3, Engine.SECOND, true);
        for (boolean passed : new boolean[]{false, false, true, false, false}) {
            checked.checked(passed);
        }
        assertTrue(checked.healthy());
        checked.checked(false);
        assertFalse(checked.healthy());
    }

    private static HaproxyCheck haproxy() {
        return RecordType.of(HaproxyCheck.class).defaults();
    }

    /// inter 2 s fall 3 rise 2; a check that hangs takes inter.
    @Test
    void haproxyTakesTheTimesOfTheTable() {
        long inter = 2 * Engine.SECOND;
        Supplier<Checked> up = () -> new HaproxyChecks(haproxy());

        assertEquals(new Times(4, 6, 5), rounded(times(up, inter, 0, false)));
        assertEquals(new Times(10, 12, 11), rounded(times(up, inter, 2, false)));
        assertEquals(new Times(2, 4, 3), rounded(times(() -> down(haproxy()), inter, 0, true)));
    }

    private static Checked down(HaproxyCheck settings) {
        var checked = new HaproxyChecks(settings);
        for (int i = 0; i < settings.fall(); i++) {
            checked.checked(false);
        }
        assertFalse(checked.healthy());
        return checked;
    }

    /// (fall − 1) fastinter + fall d to inter more; (rise − 1) fastinter to downinter more.
    @Test
    void haproxyHurriesWhileTheCountIsOnItsWay() {
        var settings = RecordType.with(RecordType.with(haproxy(), "fastinter", Duration.ofMillis(500)), "downinter",
                Duration.ofSeconds(5));

        assertEquals(new Times(1.3, 3.3, 2.3), rounded(times(() -> new HaproxyChecks(settings), 2 * Engine.SECOND, 0.1, false)));
        assertEquals(new Times(0.5, 5.5, 3), rounded(times(() -> down(settings), 5 * Engine.SECOND, 0, true)));
    }

    @ParameterizedTest
    @CsvSource({"FASTINTER, 3", "FAIL_CHECK, 2", "SUDDEN_DEATH, 1", "MARK_DOWN, 0"})
    void liveErrorsCountAsHaproxySays(HaproxyOnError onError, int furtherChecks) {
        var checked = new HaproxyChecks(RecordType.with(haproxy(), "onError", onError));
        for (int i = 0; i < 10; i++) {
            checked.observed(true);
        }
        int checks = 0;
        while (checked.healthy()) {
            checked.checked(false);
            checks++;
        }
        assertEquals(furtherChecks, checks);
    }

    /// (k − 0.18) I + k r: 85 s to 103 s by default, 28 s to 46 s fast, 8 s to 14 s with a threshold of 1.
    @ParameterizedTest
    @CsvSource({"30, 3, 0, 84.6", "30, 3, 6, 102.6", "10, 3, 0, 28.2", "10, 3, 6, 46.2", "10, 1, 0, 8.2", "10, 1, 6, 14.2"})
    void manyCheckersOfRoute53TakeTheTimesOfTheTable(int interval, int threshold, double lasts, double expected) {
        var flips = new double[PHASES];
        for (int phase = 0; phase < PHASES; phase++) {
            var checker = new Route53Checks(threshold, interval * Engine.SECOND);
            long began = interval * Engine.SECOND * phase / PHASES;
            long ended = began;
            while (checker.healthy()) {
                ended = began + Math.round(lasts * Engine.SECOND);
                checker.checked(false);
                began = checker.next(began, ended);
            }
            flips[phase] = ended / (double) Engine.SECOND;
        }
        Arrays.sort(flips);

        assertEquals(expected, flips[(int) (PHASES * (1 - Route53Checks.SHARE)) - 1], 0.05);
    }

    @Test
    void moreThanEighteenPercentOfTheCheckersMakeAnEndpointHealthy() {
        var checkers = new Route53Checks[100];
        for (int i = 0; i < checkers.length; i++) {
            checkers[i] = new Route53Checks(1, Engine.SECOND);
            checkers[i].checked(i < 19);
        }
        assertTrue(Route53Checks.healthy(checkers));
        checkers[0].checked(false);
        assertFalse(Route53Checks.healthy(checkers));
    }

    /// NGINX Plus: up to the jitter later; HAProxy: by up to the share sooner or later, from the end of a check.
    @Test
    void jitterMovesChecksEvenly() {
        var dice = Dice.of(1, 0, "jitter", "");
        var plus = new Irregular(new ConsecutiveChecks(1, 1, 5 * Engine.SECOND, true), 0, 2 * Engine.SECOND, dice);
        var proxy = new Irregular(new HaproxyChecks(haproxy()), 0.5, 0, dice);
        var later = IntStream.range(0, 20_000).mapToDouble(_ -> plus.next(0, Engine.SECOND) / 1e9).summaryStatistics();
        var either = IntStream.range(0, 20_000).mapToDouble(_ -> proxy.next(0, Engine.SECOND) / 1e9).summaryStatistics();

        assertTrue(later.getMin() >= 5 && later.getMax() <= 7);
        assertEquals(6, later.getAverage(), 0.02);
        assertTrue(either.getMin() >= 2 && either.getMax() <= 4);
        assertEquals(3, either.getAverage(), 0.02);
    }
}
