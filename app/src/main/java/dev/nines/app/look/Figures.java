package dev.nines.app.look;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

import dev.nines.model.quantity.Money;

/// Figures as people read them; the same in every language of the product.
public final class Figures {

    private Figures() {}

    /// An amount of money: `$1,284.60`.
    public static String dollars(Money money) {
        return sign(money.usd()) + "$" + cents(money.usd());
    }

    /// A change of an amount: `+$73.29`.
    public static String change(Money money) {
        return (money.usd().signum() >= 0 ? "+" : "−") + "$" + cents(money.usd());
    }

    private static String sign(BigDecimal usd) {
        return usd.signum() < 0 ? "−" : "";
    }

    private static String cents(BigDecimal usd) {
        return String.format(Locale.ROOT, "%,.2f", usd.abs().setScale(2, RoundingMode.HALF_UP));
    }

    /// A price of one unit, with as many decimals as it has, at least two.
    public static String price(BigDecimal usd) {
        var plain = usd.stripTrailingZeros();
        var decimals = Math.clamp(plain.scale(), 2, 7);
        return "$" + usd.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    /// A quantity: whole where it is whole, else with three digits that count.
    public static String quantity(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        if (plain.scale() <= 0) {
            return String.format(Locale.ROOT, "%,d", plain.toBigInteger());
        }
        var decimals = Math.clamp(3L - plain.precision() + plain.scale(), 1, 4);
        var rounded = number.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
    }

    /// A count: `1,214`.
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
