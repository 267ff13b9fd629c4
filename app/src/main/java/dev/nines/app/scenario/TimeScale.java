package dev.nines.app.scenario;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import dev.nines.model.quantity.Durations;

/// Where times stand on the screen.
///
/// @param seconds that it is long
/// @param left where it begins
/// @param width in pixels
record TimeScale(double seconds, double left, double width) {

    private static final long[] ROUND = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200,
            86_400, 172_800, 604_800, 1_209_600, 2_592_000, 7_776_000, 31_536_000};
    /// So many pixels are at least between two marks, and from one step to the next.
    private static final double MARK = 72;
    private static final double STEP = 4;

    static TimeScale of(Duration length, double left, double width) {
        return new TimeScale(Durations.seconds(length), left, Math.max(1, width));
    }

    double x(double second) {
        return left + width * Math.clamp(second / seconds, 0, 1);
    }

    double x(Duration time) {
        return x(Durations.seconds(time));
    }

    double right() {
        return left + width;
    }

    /// The second at a place, which may be before the beginning or after the end.
    double second(double x) {
        return (x - left) / width * seconds;
    }

    /// The round time nearest to a second.
    Duration snapped(double second) {
        long step = step();
        return Duration.ofSeconds(Math.max(0, Math.round(second / step) * step));
    }

    /// Seconds from one round time to the next that a hand can tell apart.
    long step() {
        return round(STEP);
    }

    /// Round seconds to be marked.
    List<Long> marks() {
        long apart = round(MARK);
        return IntStream.rangeClosed(0, (int) (seconds / apart)).mapToObj(mark -> mark * apart).toList();
    }

    private long round(double pixels) {
        for (long each : ROUND) {
            if (each / seconds * width >= pixels) {
                return each;
            }
        }
        return ROUND[ROUND.length - 1];
    }
}
