package dev.nines.model.quantity;

import java.math.BigDecimal;

/// An amount of money in US dollars, exact.
public record Money(BigDecimal usd) implements Comparable<Money> {

    /// No money.
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    public Money {
        usd = usd.signum() == 0 ? BigDecimal.ZERO : usd.stripTrailingZeros();
    }

    /// An amount written in decimal, for example `0.0225`.
    public static Money of(String usd) {
        return new Money(new BigDecimal(usd));
    }

    /// The sum of two amounts.
    public Money plus(Money other) {
        return new Money(usd.add(other.usd));
    }

    /// The difference of two amounts.
    public Money minus(Money other) {
        return new Money(usd.subtract(other.usd));
    }

    /// The amount times a number.
    public Money times(BigDecimal factor) {
        return new Money(usd.multiply(factor));
    }

    @Override
    public int compareTo(Money other) {
        return usd.compareTo(other.usd);
    }

    @Override
    public String toString() {
        return usd.toPlainString() + " USD";
    }
}
