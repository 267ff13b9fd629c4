package dev.nines.analysis.queueing;

import java.util.function.DoubleUnaryOperator;

/// Roots of functions that only grow or only fall.
public final class Roots {

    private static final int MOST_STEPS = 200;
    private static final int MOST_STRIDE = 64;
    private static final double LEAST_SHARE = 1e-60;

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

    /// Where a function that falls from above 0 crosses 0 below a point, with few evaluations: the power of two is found in strides
    /// that double, the rest by false position (Illinois method: an end that stays has its value halved).
    ///
    /// @param atTop the value at the top, below 0
    public static double below(double top, double atTop, DoubleUnaryOperator falling, double width) {
        var to = top;
        var atTo = atTop;
        var from = top / 2;
        var atFrom = falling.applyAsDouble(from);
        for (var stride = 2; atFrom < 0; stride = Math.min(2 * stride, MOST_STRIDE)) {
            to = from;
            atTo = atFrom;
            from = Math.scalb(to, -stride);
            if (from < LEAST_SHARE * top) {
                return 0;
            }
            atFrom = falling.applyAsDouble(from);
        }
        for (var powers = Math.getExponent(to / from); powers > 1; powers = Math.getExponent(to / from)) {
            var middle = Math.scalb(from, powers / 2);
            var at = falling.applyAsDouble(middle);
            if (at < 0) {
                to = middle;
                atTo = at;
            } else {
                from = middle;
                atFrom = at;
            }
        }
        return falsePosition(falling, from, atFrom, to, atTo, width);
    }

    private static double falsePosition(DoubleUnaryOperator falling, double low, double atLow, double high, double atHigh,
            double width) {
        var from = low;
        var to = high;
        var atFrom = atLow;
        var atTo = atHigh;
        var stayed = 0;
        for (var step = 0; step < MOST_STEPS && to - from > width * to && atFrom > 0; step++) {
            // Never nearer to an end than half of what is wanted, so that the last step closes both sides.
            var guess = step % 4 == 3 ? (from + to) / 2 : (from * atTo - to * atFrom) / (atTo - atFrom);
            var at = Math.clamp(guess, from + width * to / 2, to - width * to / 2);
            var value = falling.applyAsDouble(at);
            if (value < 0) {
                to = at;
                atTo = value;
                atFrom = stayed < 0 ? atFrom / 2 : atFrom;
                stayed = -1;
            } else {
                from = at;
                atFrom = value;
                atTo = stayed > 0 ? atTo / 2 : atTo;
                stayed = 1;
            }
        }
        return atFrom > 0 ? (from + to) / 2 : from;
    }
}
