package dev.nines.model;

import java.time.Duration;

import dev.nines.model.property.Range;
import dev.nines.model.quantity.Money;
import dev.nines.model.quantity.Probability;
import org.jspecify.annotations.Nullable;

/// What the design must reach; what is absent is not asked for.
///
/// @param availability
///            least share of time or requests served
/// @param p99
///            longest 99th percentile of response time
/// @param monthlyBudget
///            most money a month
/// @param recoveryTime
///            longest time to recover from a failure
public record Objectives(@Nullable Probability availability,
        @Range(min = "1us", max = "1d") @Nullable Duration p99,
        @Nullable Money monthlyBudget, @Range(min = "0s", max = "30d") @Nullable Duration recoveryTime) {

    /// Nothing asked for.
    public static final Objectives NONE = new Objectives(null, null, null, null);
}
