package dev.nines.app.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

import dev.nines.model.quantity.Money;

/// Numbers as every report writes them, alike in every language: thousands separators, money with two decimals.
public final class Figures {

    private static final int PRICE_DECIMALS = 6;
    private static final int QUANTITY_DECIMALS = 4;

    private Figures() {}

    /// An amount of money, `$1,234.50`; an amount that is more than nothing but less than a cent says so.
    public static String money(Money money) {
        var usd = money.usd();
        var cents = usd.setScale(2, RoundingMode.HALF_UP);
        if (cents.signum() == 0 && usd.signum() != 0) {
            return usd.signum() < 0 ? "-<$0.01" : "<$0.01";
        }
        return (cents.signum() < 0 ? "-$" : "$") + grouped(cents.abs());
    }

    /// A change of money with its sign, `+$12.00`.
    public static String change(Money money) {
        return money.usd().signum() > 0 ? "+" + money(money) : money(money);
    }

    /// A price of one unit, with as many decimals as it has, at least two and at most six; more if it would be 0.
    public static String price(BigDecimal usd) {
        var decimals = PRICE_DECIMALS;
        while (usd.signum() != 0 && usd.setScale(decimals, RoundingMode.HALF_UP).signum() == 0) {
            decimals++;
        }
        var rounded = usd.setScale(usd.abs().compareTo(BigDecimal.ONE.movePointLeft(4)) < 0 ? Math.max(decimals, 10) : decimals,
                RoundingMode.HALF_UP).stripTrailingZeros();
        return "$" + grouped(rounded.setScale(Math.max(2, rounded.scale())));
    }

    /// A quantity: whole numbers whole, others with at most four decimals.
    public static String quantity(BigDecimal quantity) {
        var decimals = quantity.abs().compareTo(BigDecimal.valueOf(100)) >= 0 ? 2 : QUANTITY_DECIMALS;
        var rounded = quantity.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        if (rounded.signum() == 0 && quantity.signum() != 0) {
            return "<0.0001";
        }
        return grouped(rounded.setScale(Math.max(0, rounded.scale())));
    }

    /// A whole number.
    public static String whole(long number) {
        return grouped(BigDecimal.valueOf(number));
    }

    /// A whole number; one of more than twelve digits as a power of two where it is one.
    public static String whole(BigInteger number) {
        if (number.bitLength() > 40 && number.bitCount() == 1) {
            return "2^" + (number.bitLength() - 1);
        }
        return grouped(new BigDecimal(number));
    }

    /// A share as a percentage: `12.5 %`.
    public static String percent(double share) {
        return grouped(BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP)) + " %";
    }

    /// The change from one amount to another in percent with its sign; empty where the first is nothing.
    public static String percentChange(Money from, Money to) {
        if (from.usd().signum() == 0) {
            return "";
        }
        var percent = to.minus(from).usd().multiply(BigDecimal.valueOf(100)).divide(from.usd(), 1, RoundingMode.HALF_UP);
        return (percent.signum() > 0 ? "+" : "") + percent.toPlainString() + " %";
    }

    private static String grouped(BigDecimal number) {
        var plain = number.toPlainString();
        var point = plain.indexOf('.');
        var text = new StringBuilder(plain);
        var first = plain.startsWith("-") ? 1 : 0;
        for (var at = (point < 0 ? plain.length() : point) - 3; at > first; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }
}
