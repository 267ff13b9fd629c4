package dev.nines.model.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import dev.nines.model.quantity.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrafficProfileTest {

    private static final int STEPS = 730 * 360;

    private static Rate rate(double perSecond) {
        return new Rate(perSecond);
    }

    static Stream<TrafficProfile> profiles() {
        return Stream.of(new TrafficProfile.Constant(rate(100)),
                new TrafficProfile.Step(rate(50), rate(100), Duration.ofHours(100)),
                new TrafficProfile.Spike(rate(50), rate(500), Duration.ofMinutes(10), Duration.ofHours(5)),
                new TrafficProfile.Ramp(rate(50), rate(500), Duration.ofHours(10), Duration.ofHours(300)),
                new TrafficProfile.Ramp(rate(500), rate(50), Duration.ofHours(700), Duration.ofHours(300)));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void theMeanIsTheAverageOverAMonthAndThePeakIsReached(TrafficProfile profile) {
        var sum = 0.0;
        var most = 0.0;
        for (var step = 0; step < STEPS; step++) {
            var rate = profile.rateAt((step + 0.5) * TrafficProfile.MONTH_SECONDS / STEPS);
            sum += rate;
            most = Math.max(most, rate);
        }
        assertEquals(sum / STEPS, profile.mean(), profile.mean() * 1e-4);
        assertEquals(1, Math.min(1, most / profile.peak()),
                0.02 + (profile instanceof TrafficProfile.Ramp ? 0.7 : 0));
    }

    @Test
    void aDailyCurveIsHighestAtItsPeakAndLowestTwelveHoursLater() {
        var day = new TrafficProfile.DailyCurve(rate(20), rate(100), Duration.ofHours(14), 0.5);
        assertEquals(100, day.rateAt(14 * 3600), 1e-9);
        assertEquals(20, day.rateAt(2 * 3600), 1e-9);
        assertEquals(50, day.rateAt(5 * 86400 + 14 * 3600), 1e-9);
        assertEquals(60 * 6.0 / 7, day.mean(), 1e-9);
    }

    @Test
    void aTraceHoldsEachRateUntilTheNextAndBeginsAgain() {
        var trace = new TrafficProfile.Trace(
                List.of(new TrafficProfile.Point(0, rate(10)), new TrafficProfile.Point(60, rate(30))));
        assertEquals(List.of(10.0, 10.0, 30.0, 30.0, 10.0),
                Stream.of(0.0, 59.9, 60.0, 119.9, 120.0).map(trace::rateAt).toList());
        assertEquals(20, trace.mean(), 1e-12);
        assertEquals(30, trace.peak());
    }

    @Test
    void aTraceMayNotGoBackInTime() {
        var points = List.of(new TrafficProfile.Point(10, rate(1)), new TrafficProfile.Point(5, rate(1)));
        assertThrows(IllegalArgumentException.class, () -> new TrafficProfile.Trace(points));
    }
}
