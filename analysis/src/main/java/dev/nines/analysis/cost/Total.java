package dev.nines.analysis.cost;

import java.math.BigDecimal;
import java.util.List;

import dev.nines.model.quantity.Money;

/// A sum of lines, and how many of them have no price.
///
/// @param amount sum of the lines that have one
/// @param unpriced lines without a price
public record Total(Money amount, int unpriced) {

    /// Whether every line has a price.
    public boolean complete() {
        return unpriced == 0;
    }

    static Total of(List<CostLine> lines, Plan plan) {
        var sum = BigDecimal.ZERO;
        var unpriced = 0;
        for (var line : lines) {
            var amount = line.amounts().of(plan);
            if (amount == null) {
                unpriced++;
            } else {
                sum = sum.add(amount.usd());
            }
        }
        return new Total(new Money(sum), unpriced);
    }
}
