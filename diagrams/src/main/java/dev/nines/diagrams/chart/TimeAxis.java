package dev.nines.diagrams.chart;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import dev.nines.model.quantity.Durations;

/// Points at even distances in time.
///
/// @param from time of the first point, in seconds of a day or of a run
/// @param step from one point to the next, in seconds
/// @param points how many
/// @param reading how its times are written
public record TimeAxis(double from, double step, int points, Reading reading) {

    /// How times are written.
    public enum Reading {
        /// As on a clock: `12:00:05`.
        CLOCK,
        /// As the time since something: `+2m30s`.
        ELAPSED
    }

    /// Distances of marks that people read easily, in seconds: up to a week.
    private static final List<Integer> DISTANCES = List.of(1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200,
            10_800, 21_600, 43_200, 86_400, 172_800, 604_800);
    private static final int DAY = 86_400;

    public TimeAxis {
        if (!(step > 0) || points < 1) {
            throw new IllegalArgumentException(
                    "an axis of %d points %s s apart; at least 1 and more than 0".formatted(points, step));
        }
    }

    /// Times as on a clock.
    public TimeAxis(double from, double step, int points) {
        this(from, step, points, Reading.CLOCK);
    }

    /// Time of a point.
    public double time(int point) {
        return from + step * point;
    }

    /// Time of the last point.
    public double to() {
        return time(points - 1);
    }

    /// The nearest point to a time.
    public int point(double at) {
        return Math.clamp(Math.round((at - from) / step), 0, points - 1);
    }

    /// A time in words.
    public String words(double seconds) {
        return switch (reading) {
            case CLOCK -> clock(seconds);
            case ELAPSED -> elapsed(Math.round(seconds));
        };
    }

    private static String elapsed(long seconds) {
        return seconds == 0 ? "0" : (seconds < 0 ? "−" : "+") + Durations.text(Duration.ofSeconds(Math.abs(seconds)));
    }

    /// A time as on a clock: `12:00:05`; days counted where there are some.
    public static String clock(double seconds) {
        long whole = (long) Math.floor(seconds);
        var time = String.format(Locale.ROOT, "%02d:%02d:%02d", whole / 3600 % 24, whole / 60 % 60, whole % 60);
        return whole < DAY ? time : whole / DAY + "d " + time;
    }

    /// Times that are marked, at most so many.
    public List<Double> marks(int most) {
        double span = Math.max(step, to() - from);
        int distance = DISTANCES.stream().filter(each -> span / each <= most).findFirst().orElse(DISTANCES.getLast());
        int first = (int) Math.ceil(from / distance);
        int last = (int) Math.floor(to() / distance);
        return IntStream.rangeClosed(first, last).mapToObj(number -> (double) number * distance).toList();
    }

    /// A mark; on a clock without the seconds where all marks are whole minutes.
    String label(double seconds, boolean minutes) {
        var words = words(seconds);
        return minutes && reading == Reading.CLOCK ? words.substring(0, words.length() - 3) : words;
    }
}
