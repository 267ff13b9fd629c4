package dev.nines.app.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import dev.nines.model.component.TrafficProfile;
import dev.nines.model.quantity.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Where a traffic profile can be gripped, and what moving a grip makes of it.
final class CurveTest {

    private static final TrafficProfile DAILY = new TrafficProfile.DailyCurve(new Rate(20), new Rate(100),
            Duration.ofHours(14), 1);
    private static final TrafficProfile TRACE = new TrafficProfile.Trace(
            List.of(new TrafficProfile.Point(0, new Rate(5)), new TrafficProfile.Point(60, new Rate(9))));

    static Stream<TrafficProfile> profiles() {
        return Stream.of(new TrafficProfile.Constant(new Rate(100)), DAILY,
                new TrafficProfile.Step(new Rate(50), new Rate(100), Duration.ofMinutes(10)),
                new TrafficProfile.Spike(new Rate(50), new Rate(500), Duration.ofMinutes(10), Duration.ofMinutes(5)),
                new TrafficProfile.Ramp(new Rate(50), new Rate(500), Duration.ZERO, Duration.ofHours(1)), TRACE);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void gripsStandOnTheCurveAndWithinThePicture(TrafficProfile profile) {
        var curve = Curve.of(profile);
        assertTrue(!curve.grips().isEmpty());
        for (var grip : curve.grips()) {
            assertTrue(grip.second() >= 0 && grip.second() <= curve.span(), grip.name());
            assertTrue(grip.rate() >= 0 && grip.rate() <= curve.top(), grip.name());
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void movingAGripChangesItsRateAndKeepsTheKindOfProfile(TrafficProfile profile) {
        for (var grip : Curve.of(profile).grips()) {
            var moved = grip.moved().apply(grip.second(), grip.rate() * 2 + 1);
            assertInstanceOf(profile.getClass(), moved);
            assertTrue(moved.peak() >= grip.rate() * 2, grip.name());
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void draggingFarOutsideStaysWithinWhatAProfileMayBe(TrafficProfile profile) {
        for (var grip : Curve.of(profile).grips()) {
            assertTrue(grip.moved().apply(-1e9, -5.0).peak() >= 0);
            assertInstanceOf(profile.getClass(), grip.moved().apply(1e12, 3.0));
        }
    }

    @Test
    void thePeakOfADayMovesInTime() {
        var moved = assertInstanceOf(TrafficProfile.DailyCurve.class,
                Curve.of(DAILY).grips().getFirst().moved().apply(20 * 3600.0, 123.456));
        assertEquals(Duration.ofMinutes(1200), moved.peakTime());
        assertEquals(new Rate(123), moved.highest());
    }

    @Test
    void timesUnderTheCurveAreRound() {
        assertEquals(List.of(0L, 21_600L, 43_200L, 64_800L, 86_400L), Curve.of(DAILY).ticks());
        var week = new TrafficProfile.DailyCurve(new Rate(20), new Rate(100), Duration.ofHours(14), 0.5);
        assertEquals(List.of(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L),
                Curve.of(week).ticks().stream().map(second -> second / 86_400).toList());
        assertEquals(604_800, Curve.of(week).ticks().getLast());
        assertEquals(0, Curve.of(TRACE).ticks().getFirst());
    }

    @Test
    void aPointOfATraceMovesInItsRateOnly() {
        var moved = assertInstanceOf(TrafficProfile.Trace.class, Curve.of(TRACE).grips().get(1).moved().apply(7.0, 4.0));
        assertEquals(List.of(new TrafficProfile.Point(0, new Rate(5)), new TrafficProfile.Point(60, new Rate(4))),
                moved.points());
    }
}
