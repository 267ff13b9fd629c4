package dev.nines.analysis.cost;

import dev.nines.model.quantity.Money;
import org.jspecify.annotations.Nullable;

/// The amount of a line by way of paying; absent where no price is known.
///
/// @param asDesigned as the component says
/// @param onDemand by the hour
/// @param oneYear reserved for one year
/// @param threeYears reserved for three years
public record Amounts(@Nullable Money asDesigned, @Nullable Money onDemand, @Nullable Money oneYear, @Nullable Money threeYears) {

    /// The same amount however one pays.
    static Amounts same(@Nullable Money amount) {
        return new Amounts(amount, amount, amount, amount);
    }

    /// The amount under a way of paying.
    public @Nullable Money of(Plan plan) {
        return switch (plan) {
            case AS_DESIGNED -> asDesigned;
            case ON_DEMAND -> onDemand;
            case RESERVED_1_YEAR -> oneYear;
            case RESERVED_3_YEARS -> threeYears;
        };
    }
}
