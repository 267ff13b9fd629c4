package dev.nines.diagrams.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Where the values of a panel stand, from 0 at its foot to 1 at its top.
///
/// @param low value at the foot
/// @param high value at the top
/// @param most how many values are marked at most, beside the lowest
record ValueAxis(boolean logarithmic, double low, double high, int most) {

    private static final double WIDE = 100;

    /// The axis that all values of a panel fit on.
    ///
    /// @param marks how many values are marked at most, beside the lowest
    static ValueAxis of(Panel panel, int points, int marks) {
        double most = 0;
        double least = Double.POSITIVE_INFINITY;
        for (var line : panel.lines()) {
            for (int point = 0; point < points; point++) {
                double value = line.top(point);
                if (Double.isFinite(value)) {
                    most = Math.max(most, value);
                    least = value > 0 ? Math.min(least, value) : least;
                }
            }
        }
        if (panel.scale() == Panel.Scale.LOGARITHMIC && most > WIDE * least) {
            return new ValueAxis(true, power(Math.floor(Math.log10(least))), power(Math.ceil(Math.log10(most))), marks);
        }
        double distance = distance(most == 0 ? 1 : most, marks);
        return new ValueAxis(false, 0, Math.max(1, Math.ceil(most / distance)) * distance, marks);
    }

    private static double power(double exponent) {
        return Math.pow(10, exponent);
    }

    /// A distance of 1, 2, 2.5 or 5 times a power of ten, so that at most so many reach a value.
    private static double distance(double value, int most) {
        double power = power(Math.floor(Math.log10(value / most)));
        double times = value / most / power;
        return power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 2.5 ? 2.5 : times <= 5 ? 5 : 10);
    }

    /// Height of a value, 0 to 1.
    double height(double value) {
        double height = logarithmic
                ? (Math.log10(Math.max(value, low)) - Math.log10(low)) / (Math.log10(high) - Math.log10(low))
                : (value - low) / (high - low);
        return Math.clamp(height, 0, 1);
    }

    /// Values that are marked, the lowest first.
    List<Double> marks() {
        if (logarithmic) {
            int first = (int) Math.round(Math.log10(low));
            int last = (int) Math.round(Math.log10(high));
            int step = Math.ceilDiv(last - first, most);
            return IntStream.rangeClosed(0, (last - first) / step).mapToObj(number -> power(first + number * step)).toList();
        }
        double step = distance(high, most);
        var marks = new ArrayList<Double>();
        for (int number = 0; number * step <= high * (1 + 1e-9); number++) {
            marks.add(number * step);
        }
        return marks;
    }

    /// A value in words: `2,500`, `0.5`; `–` where there is none.
    static String label(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        var rounded = new BigDecimal(value).round(new MathContext(3));
        return value >= 1000
                ? String.format(Locale.ROOT, "%,d", rounded.longValue())
                : value == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
