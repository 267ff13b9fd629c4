package dev.nines.analysis.simulation.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;

import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.model.component.TrafficProfile;
import dev.nines.model.quantity.Rate;
import dev.nines.model.setting.ServiceTime;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrivalsTest {

    private static Arrivals arrivals(TrafficProfile profile, double factor, long offset, double burstiness, long seconds) {
        return new Arrivals(profile, factor, offset, burstiness, Dice.of(1, 0, "arrivals", ""), seconds * Engine.SECOND);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1, 3})
    void gapsHaveTheirMeanAndVariation(double burstiness) {
        var arrivals = arrivals(new TrafficProfile.Constant(new Rate(50)), 1, 0, burstiness, 100_000);
        var gaps = new SummaryStatistics();
        long before = 0;
        for (int i = 0; i < 200_000; i++) {
            long next = arrivals.next();
            gaps.addValue((next - before) / 1e9);
            before = next;
        }
        assertEquals(0.02, gaps.getMean(), 0.02 * 5 * Math.max(0.01, burstiness) / Math.sqrt(200_000));
        assertEquals(burstiness, gaps.getStandardDeviation() / gaps.getMean(), 0.03 * Math.max(0.01, burstiness));
    }

    /// A thousand seconds of 10/s, nothing, 100/s for 10 s of every 40 s.
    @Test
    void followsATraceThatBeginsAgain() {
        var trace = new TrafficProfile.Trace(
                List.of(new TrafficProfile.Point(0, new Rate(10)), new TrafficProfile.Point(20, new Rate(0)),
                        new TrafficProfile.Point(30, new Rate(100))));
        var arrivals = arrivals(trace, 2, 0, 1, 4_000);
        var counts = new int[4];
        for (long next = arrivals.next(); next < 4_000 * Engine.SECOND; next = arrivals.next()) {
            counts[(int) (next / Engine.SECOND % 40 / 10)]++;
        }
        assertEquals(20_000, counts[0], 700);
        assertEquals(20_000, counts[1], 700);
        assertEquals(0, counts[2]);
        assertEquals(200_000, counts[3], 2_000);
    }

    @Test
    void beginsAtAnyTimeOfTheProfile() {
        var step = new TrafficProfile.Step(new Rate(0), new Rate(100), Duration.ofSeconds(60));

        assertEquals(60, arrivals(step, 1, 0, 1, 600).next() / Engine.SECOND);
        assertEquals(10, arrivals(step, 1, 50, 1, 600).next() / Engine.SECOND);
    }

    @Test
    void whereNobodyEverAsksItEnds() {
        var never = arrivals(new TrafficProfile.Constant(new Rate(0)), 1, 0, 1, 86_400);

        assertEquals(Long.MAX_VALUE, never.next());
    }

    @Test
    void drawsHaveMeanAndVariationOfTheirServiceTimes() {
        var mean = Duration.ofMillis(20);
        for (var time : List.of(new ServiceTime.Exponential(mean), new ServiceTime.Deterministic(mean),
                new ServiceTime.LogNormal(mean, 1.5),
                new ServiceTime.Erlang(mean, 4), new ServiceTime.Percentiles(Duration.ofMillis(10), Duration.ofMillis(50)),
                new ServiceTime.Empirical(List.of(Duration.ofMillis(5), Duration.ofMillis(35))))) {
            var draw = Draws.of(time, Dice.of(2, 0, "service", ""));
            var drawn = new SummaryStatistics();
            for (int i = 0; i < 200_000; i++) {
                drawn.addValue(draw.getAsLong() / 1e9);
            }
            double expected = time.mean().toNanos() / 1e9;
            assertEquals(expected, drawn.getMean(), 0.02 * expected, time.toString());
            assertEquals(time.coefficientOfVariation(), drawn.getStandardDeviation() / drawn.getMean(), 0.08, time.toString());
        }
    }
}
