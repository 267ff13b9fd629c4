package dev.nines.analysis.prices;

import java.math.BigDecimal;

/// The part of a quantity that is billed at one tier's price.
///
/// @param quantity how much of the quantity lies in the tier
/// @param usd price of one unit in US dollars
public record Slice(BigDecimal quantity, BigDecimal usd) {

    /// Quantity times price.
    public BigDecimal amount() {
        return quantity.multiply(usd);
    }
}
