package dev.nines.analysis.finding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import dev.nines.model.quantity.Money;

/// Figures as the sentences of findings show them.
final class Figures {

    private Figures() {}

    /// A share in per cent with as many digits as tell: `99.95 %`.
    static String percent(double share) {
        return plain(share * 100, share >= 0.99 && share < 1 ? 4 : 2) + " %";
    }

    /// An availability in per cent from an unavailability, with two digits beyond its nines, rounded down.
    static String percentDown(double unavailability) {
        var decimals = Math.clamp((int) Math.ceil(-Math.log10(Math.max(unavailability, 1e-15))), 1, 15);
        return BigDecimal.ONE.subtract(new BigDecimal(unavailability)).movePointRight(2).setScale(decimals, RoundingMode.DOWN)
                .toPlainString() + " %";
    }

    /// A number rounded to significant digits, without exponent.
    static String plain(double number, int digits) {
        if (Double.isInfinite(number) || Double.isNaN(number)) {
            return "∞";
        }
        var rounded = new BigDecimal(number).round(new MathContext(digits));
        return (rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros()).toPlainString();
    }

    /// Money of a month in whole dollars, or cents below ten.
    static String dollars(Money money) {
        return "$" + money.usd().setScale(money.usd().abs().compareTo(BigDecimal.TEN) < 0 ? 2 : 0,
                RoundingMode.HALF_UP).toPlainString();
    }

    /// Unavailable hours of a year of 365 days at an availability.
    static String hoursAYear(double availability) {
        return plain((1 - availability) * 8760, 3);
    }
}
