package dev.nines.app.inspector;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.LongStream;

import dev.nines.model.component.TrafficProfile;
import dev.nines.model.quantity.Durations;
import dev.nines.model.quantity.Rate;

/// The picture of a traffic profile as numbers: how long it is, how high, and where it can be gripped.
///
/// @param span seconds shown
/// @param top rate at the upper edge
/// @param grips what can be dragged
record Curve(TrafficProfile profile, double span, double top, List<Grip> grips) {

    private static final double DAY = 86_400;
    private static final double HEADROOM = 1.25;
    private static final int MOST_GRIPS = 60;
    private static final int STEPS = 192;
    static final int MOST_TICKS = 7;
    private static final long[] ROUND = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200,
            86_400, 172_800, 604_800, 1_209_600, 2_419_200};

    /// A point of the curve that can be dragged.
    ///
    /// @param name key of what it is called
    /// @param moved the profile with this point at another second and rate
    record Grip(String name, double second, double rate, BiFunction<Double, Double, TrafficProfile> moved) {}

    static Curve of(TrafficProfile profile) {
        var span = switch (profile) {
            case TrafficProfile.Constant _ -> DAY;
            case TrafficProfile.DailyCurve daily -> daily.weekend() == 1 ? DAY : 7 * DAY;
            case TrafficProfile.Step step -> Math.max(60, 2 * Durations.seconds(step.at()));
            case TrafficProfile.Spike spike ->
                Math.max(60, 1.5 * (Durations.seconds(spike.at()) + Durations.seconds(spike.duration())));
            case TrafficProfile.Ramp ramp ->
                Math.max(60, 1.25 * (Durations.seconds(ramp.start()) + Durations.seconds(ramp.duration())));
            case TrafficProfile.Trace trace -> trace.length();
        };
        return new Curve(profile, span, Math.max(1e-3, profile.peak() * HEADROOM), grips(profile, span));
    }

    /// Round times, in seconds, to write under the picture: whole days of a week, whole hours of a day.
    List<Long> ticks() {
        var step = ROUND[ROUND.length - 1];
        while (span / step > MOST_TICKS) {
            step *= 2;
        }
        for (var at = ROUND.length - 1; at >= 0 && span / ROUND[at] <= MOST_TICKS; at--) {
            step = ROUND[at];
        }
        var apart = step;
        return LongStream.rangeClosed(0, (long) (span / apart)).mapToObj(tick -> tick * apart).toList();
    }

    /// The least step of time that dragging makes.
    private static Duration at(double second, double span) {
        var step = Math.max(1, span / STEPS);
        var seconds = Math.round(Math.clamp(second, 0, 30 * DAY) / step) * step;
        return Duration.ofSeconds(Math.round(seconds));
    }

    /// A rate with three digits that count.
    private static Rate rate(double rate) {
        return new Rate(BigDecimal.valueOf(Math.max(0, rate)).round(new MathContext(3)).doubleValue());
    }

    private static List<Grip> grips(TrafficProfile profile, double span) {
        return switch (profile) {
            case TrafficProfile.Constant constant -> List.of(new Grip("grip.rate", span / 2, constant.rate().perSecond(),
                    (_, rate) -> new TrafficProfile.Constant(rate(rate))));
            case TrafficProfile.DailyCurve daily -> daily(daily);
            case TrafficProfile.Step step -> List.of(
                    new Grip("grip.before", Durations.seconds(step.at()), step.before().perSecond(),
                            (second, rate) -> new TrafficProfile.Step(rate(rate), step.after(), at(second, span))),
                    new Grip("grip.after", (Durations.seconds(step.at()) + span) / 2, step.after().perSecond(),
                            (_, rate) -> new TrafficProfile.Step(step.before(), rate(rate), step.at())));
            case TrafficProfile.Spike spike -> spike(spike, span);
            case TrafficProfile.Ramp ramp -> ramp(ramp, span);
            case TrafficProfile.Trace trace -> trace(trace);
        };
    }

    private static List<Grip> daily(TrafficProfile.DailyCurve daily) {
        var peak = Durations.seconds(daily.peakTime());
        return List.of(
                new Grip("grip.peak", peak, daily.highest().perSecond(),
                        (second, rate) -> new TrafficProfile.DailyCurve(daily.lowest(), rate(rate),
                                at(Math.min(second, DAY), DAY), daily.weekend())),
                new Grip("grip.lowest", (peak + DAY / 2) % DAY, daily.lowest().perSecond(),
                        (_, rate) -> new TrafficProfile.DailyCurve(rate(rate), daily.highest(), daily.peakTime(),
                                daily.weekend())));
    }

    private static List<Grip> spike(TrafficProfile.Spike spike, double span) {
        var start = Durations.seconds(spike.at());
        var end = start + Durations.seconds(spike.duration());
        return List.of(
                new Grip("grip.base", start / 2, spike.base().perSecond(),
                        (_, rate) -> new TrafficProfile.Spike(rate(rate), spike.top(), spike.at(), spike.duration())),
                new Grip("grip.start", start, spike.top().perSecond(),
                        (second, rate) -> new TrafficProfile.Spike(spike.base(), rate(rate), at(second, span),
                                spike.duration())),
                new Grip("grip.end", end, spike.top().perSecond(),
                        (second, rate) -> new TrafficProfile.Spike(spike.base(), rate(rate), spike.at(),
                                longer(at(Math.max(1, second - start), span)))));
    }

    private static List<Grip> ramp(TrafficProfile.Ramp ramp, double span) {
        var start = Durations.seconds(ramp.start());
        return List.of(
                new Grip("grip.start", start, ramp.from().perSecond(),
                        (second, rate) -> new TrafficProfile.Ramp(rate(rate), ramp.to(), at(second, span),
                                ramp.duration())),
                new Grip("grip.end", start + Durations.seconds(ramp.duration()), ramp.to().perSecond(),
                        (second, rate) -> new TrafficProfile.Ramp(ramp.from(), rate(rate), ramp.start(),
                                longer(at(Math.max(1, second - start), span)))));
    }

    private static Duration longer(Duration time) {
        return time.isZero() ? Duration.ofSeconds(1) : time;
    }

    private static List<Grip> trace(TrafficProfile.Trace trace) {
        var grips = new ArrayList<Grip>();
        for (var index = 0; trace.points().size() <= MOST_GRIPS && index < trace.points().size(); index++) {
            var at = index;
            var point = trace.points().get(index);
            grips.add(new Grip("grip.point", point.second(), point.requestsPerSecond().perSecond(), (_, rate) -> {
                var points = new ArrayList<>(trace.points());
                points.set(at, new TrafficProfile.Point(point.second(), rate(rate)));
                return new TrafficProfile.Trace(points);
            }));
        }
        return List.copyOf(grips);
    }
}
