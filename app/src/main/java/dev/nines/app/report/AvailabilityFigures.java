package dev.nines.app.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import dev.nines.analysis.availability.Service;
import dev.nines.model.quantity.Probability;

/// Availability, downtime and probabilities as every report writes them.
public final class AvailabilityFigures {

    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);
    private static final double MINUTES_AN_HOUR = 60;

    private AvailabilityFigures() {}

    /// An availability in percent with two digits beyond its nines: `99.9876 %`; rounded down, so as never to promise more.
    public static String availability(double unavailability) {
        if (unavailability <= 0) {
            return "100 %";
        }
        var decimals = Math.clamp((int) Math.ceil(-Math.log10(unavailability)), 1, 15);
        var percent = BigDecimal.ONE.subtract(new BigDecimal(unavailability)).movePointRight(2);
        return percent.setScale(decimals, RoundingMode.DOWN).toPlainString() + " %";
    }

    /// An availability that somebody asks for, as they wrote it: `99.95 %`.
    public static String objective(Probability wanted) {
        return BigDecimal.valueOf(wanted.value()).movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    /// How many nines: `3.9`.
    static String nines(double nines) {
        return Double.isInfinite(nines) ? "∞" : new BigDecimal(nines).setScale(1, RoundingMode.DOWN).toPlainString();
    }

    /// A time of minutes by its size: `17 s`, `65.4 min`, `12.1 h`.
    public static String minutes(double minutes) {
        if (minutes == 0 || Double.isNaN(minutes)) {
            return minutes == 0 ? "0" : "–";
        }
        return minutes < 1
                ? number(minutes * 60) + " s"
                : minutes < 10 * MINUTES_AN_HOUR ? number(minutes) + " min" : number(minutes / MINUTES_AN_HOUR) + " h";
    }

    /// A share of a year as the time it would be.
    static String aYear(double share) {
        return minutes(share * Service.MINUTES_A_YEAR);
    }

    /// A time of hours by its size.
    static String hours(double hours) {
        return minutes(hours * MINUTES_AN_HOUR);
    }

    /// A number with three digits; without end `∞`, very small ones by powers of ten.
    static String number(double number) {
        if (Double.isNaN(number)) {
            return "–";
        }
        if (Double.isInfinite(number)) {
            return "∞";
        }
        var rounded = new BigDecimal(number).round(THREE_DIGITS).stripTrailingZeros();
        var plain = rounded.abs().compareTo(new BigDecimal("0.001")) >= 0
                && rounded.abs().compareTo(new BigDecimal("100000")) < 0;
        return plain || rounded.signum() == 0 ? rounded.toPlainString() : rounded.toString().replace("E+", "E");
    }
}
