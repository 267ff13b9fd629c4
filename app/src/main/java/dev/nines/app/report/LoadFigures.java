package dev.nines.app.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/// Times, rates and shares of a load as every report writes them.
public final class LoadFigures {

    private static final String WITHOUT_END = "∞";
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);
    private static final double AT_LEAST_WHOLE = 100;

    private LoadFigures() {}

    /// A time by its size: `850 µs`, `41.2 ms`, `2.5 s`; one without end as `∞`.
    public static String time(double seconds) {
        if (Double.isInfinite(seconds)) {
            return WITHOUT_END;
        }
        return seconds == 0
                ? "0 ms"
                : seconds < 1e-3
                        ? digits(seconds * 1e6) + " µs"
                        : seconds < 1 ? digits(seconds * 1e3) + " ms" : digits(seconds) + " s";
    }

    /// Requests per second: `250/s`.
    public static String rate(double perSecond) {
        return number(perSecond) + "/s";
    }

    /// A number with three digits, or whole from a hundred on.
    static String number(double number) {
        return Double.isInfinite(number)
                ? WITHOUT_END
                : number >= AT_LEAST_WHOLE ? Figures.whole(Math.round(number)) : digits(number);
    }

    /// A multiple: `2.5×`.
    public static String multiple(double factor) {
        return number(factor) + "×";
    }

    /// A share in whole percents: `75 %`; of what is held longer and longer `> 100 %`.
    public static String share(double share) {
        return Double.isInfinite(share) ? "> 100 %" : String.format(Locale.ROOT, "%,.0f %%", share * 100);
    }

    private static String digits(double number) {
        return new BigDecimal(number).round(THREE_DIGITS).stripTrailingZeros().toPlainString();
    }

    /// How full something is, for the eye.
    static Tone tone(double utilisation) {
        return utilisation >= 1 ? Tone.BAD : utilisation >= 0.8 ? Tone.WARNING : Tone.PLAIN;
    }
}
