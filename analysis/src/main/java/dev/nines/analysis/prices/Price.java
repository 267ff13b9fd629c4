package dev.nines.analysis.prices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// What one unit of an item costs, with its source: one figure, or a list of tiers.
///
/// @param unit what is counted
/// @param tiers tiers from 0 upwards; the first begins at 0
/// @param source where the figure comes from
public record Price(PriceUnit unit, List<Tier> tiers, Source source) {

    public Price {
        tiers = List.copyOf(tiers);
        if (tiers.isEmpty() || tiers.getFirst().from().signum() != 0) {
            throw new IllegalArgumentException("tiers are " + tiers + "; the first must begin at 0");
        }
        for (var index = 1; index < tiers.size(); index++) {
            if (tiers.get(index).from().compareTo(tiers.get(index - 1).from()) <= 0) {
                throw new IllegalArgumentException(
                        "tiers are " + tiers + "; each must begin above the one before");
            }
        }
    }

    /// A price without tiers.
    public static Price flat(PriceUnit unit, BigDecimal usd, Source source) {
        return new Price(unit, List.of(new Tier(BigDecimal.ZERO, usd)), source);
    }

    /// The price of the first unit in US dollars.
    public BigDecimal usd() {
        return tiers.getFirst().usd();
    }

    /// Whether the price falls or rises with the quantity.
    public boolean tiered() {
        return tiers.size() > 1;
    }

    /// The amount for a monthly quantity, tier by tier.
    public BigDecimal amount(BigDecimal quantity) {
        var sum = BigDecimal.ZERO;
        for (var slice : slices(quantity)) {
            sum = sum.add(slice.amount());
        }
        return sum;
    }

    /// A monthly quantity cut at the tiers; one slice of 0 for no quantity.
    public List<Slice> slices(BigDecimal quantity) {
        if (quantity.signum() < 0) {
            throw new IllegalArgumentException("quantity is " + quantity + "; it must be at least 0");
        }
        var slices = new ArrayList<Slice>(tiers.size());
        for (var index = 0; index < tiers.size(); index++) {
            var tier = tiers.get(index);
            var end = index + 1 < tiers.size() ? quantity.min(tiers.get(index + 1).from()) : quantity;
            if (end.compareTo(tier.from()) > 0 || index == 0) {
                slices.add(new Slice(end.subtract(tier.from()), tier.usd()));
            }
        }
        return slices;
    }
}
