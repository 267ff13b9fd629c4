package dev.nines.analysis.prices;

import java.math.BigDecimal;

/// A price that holds from a monthly quantity on.
///
/// @param from quantity at which the tier begins, in the unit of its price
/// @param usd price of one unit in US dollars
public record Tier(BigDecimal from, BigDecimal usd) {

    public Tier {
        if (from.signum() < 0 || usd.signum() < 0) {
            throw new IllegalArgumentException(
                    "tier from " + from + " at " + usd + " USD; neither may be negative");
        }
    }
}
