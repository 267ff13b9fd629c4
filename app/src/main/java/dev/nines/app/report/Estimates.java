package dev.nines.app.report;

import dev.nines.analysis.simulation.statistics.Interval;
import org.jspecify.annotations.Nullable;

/// Estimates with how far the truth may be from them, as tables write them: `12.5 ± 0.3 min`, `1.2k ± 0.1k`, `50 %`.
///
/// What varies by less than can be seen in the figure is written without.
public final class Estimates {

    /// What stands where nothing is known.
    public static final String NONE = "–";

    private static final double MINUTE = 60;
    private static final double HOUR = 3600;
    private static final double THOUSAND = 1000;

    private Estimates() {}

    /// A time in seconds.
    public static String time(@Nullable Interval seconds) {
        if (seconds == null || Double.isNaN(seconds.mean())) {
            return NONE;
        }
        double size = Math.abs(seconds.mean());
        return size < 2 * MINUTE
                ? written(seconds, 1, 1) + " s"
                : size < 2 * HOUR ? written(seconds, 1 / MINUTE, 1) + " min" : written(seconds, 1 / HOUR, 1) + " h";
    }

    /// A time in milliseconds.
    public static String milliseconds(@Nullable Interval milliseconds) {
        if (milliseconds == null || Double.isNaN(milliseconds.mean())) {
            return NONE;
        }
        return Math.abs(milliseconds.mean()) < 1000
                ? written(milliseconds, 1, 0) + " ms"
                : written(milliseconds, 1e-3, 1) + " s";
    }

    /// A number of things, thousands as `12.3k`.
    public static String count(@Nullable Interval count) {
        if (count == null || Double.isNaN(count.mean())) {
            return NONE;
        }
        double half = Double.isFinite(count.half()) ? count.half() : 0;
        double most = Math.max(Math.abs(count.mean()), half);
        return most < THOUSAND
                ? written(count, 1, Math.abs(count.mean()) < 10 ? 1 : 0)
                : written(count, 1 / THOUSAND, most < 100 * THOUSAND ? 1 : 0).replace(" ±", "k ±") + "k";
    }

    /// A share.
    public static String percent(@Nullable Interval share) {
        return share == null || Double.isNaN(share.mean())
                ? NONE
                : written(share, 100, Math.abs(share.mean()) < 0.1 ? 1 : 0) + " %";
    }

    private static String written(Interval interval, double by, int decimals) {
        var mean = number(interval.mean() * by, decimals);
        var half = Double.isFinite(interval.half()) ? number(interval.half() * by, decimals) : "";
        return half.isEmpty() || half.equals("0") ? mean : mean + " ± " + half;
    }

    private static String number(double value, int decimals) {
        double power = Math.pow(10, decimals);
        double rounded = Math.round(value * power) / power;
        return rounded == Math.rint(rounded) ? Figures.whole(Math.round(rounded)) : Double.toString(rounded);
    }
}
