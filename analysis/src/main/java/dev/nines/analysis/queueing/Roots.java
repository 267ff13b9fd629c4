package dev.nines.analysis.queueing;

import java.util.function.DoubleUnaryOperator;

/// Roots of functions that only grow or only fall.
public final class Roots {

    private static final int MOST_STEPS = 200;

    private Roots() {}

    /// Where a falling function (in the sense that its negation grows) crosses 0, the upper end being moved out as far as
    /// needed.
    ///
    /// The function given must be at most 0 beyond the root and at least 0 before it, or the reverse with `-f`; here it is
    /// `share − P(T ≤ t)` written as `share − 1 + P(T > t)`.
    static double increasing(DoubleUnaryOperator remaining, double low, double high) {
        var top = high;
        while (remaining.applyAsDouble(top) > 0 && top < Double.MAX_VALUE / 4) {
            top *= 2;
        }
        return crossing(remaining, low, top, 1e-15);
    }

    /// Where a falling function crosses 0 between two ends, by bisection to a relative width.
    ///
    /// @return the lower end where the function is negative there, the upper end where it is positive there
    public static double crossing(DoubleUnaryOperator falling, double low, double high, double width) {
        var from = low;
        var to = high;
        if (falling.applyAsDouble(from) <= 0) {
            return from;
        }
        if (falling.applyAsDouble(to) >= 0) {
            return to;
        }
        for (var step = 0; step < MOST_STEPS && to - from > width * Math.abs(to); step++) {
            var middle = (from + to) / 2;
            if (falling.applyAsDouble(middle) > 0) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return (from + to) / 2;
    }
}
