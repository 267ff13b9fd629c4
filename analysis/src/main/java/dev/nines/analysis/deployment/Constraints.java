package dev.nines.analysis.deployment;

import java.time.Duration;

import dev.nines.model.quantity.Money;
import org.jspecify.annotations.Nullable;

/// What a recommended strategy must keep to.
///
/// @param budget most that one release may cost beyond what runs anyway; absent: anything
/// @param noMixedVersions whether both versions must never serve at the same time
/// @param noFurtherServers whether there may be no servers besides those that run
/// @param rollbackWithin longest time from noticing a bad release until the old version serves all again; absent: any
/// @param lostShare greatest share of requests that a good release may lose while it lasts; absent: any
public record Constraints(@Nullable Money budget, boolean noMixedVersions, boolean noFurtherServers,
        @Nullable Duration rollbackWithin, @Nullable Double lostShare) {

    /// Anything goes.
    public static final Constraints NONE = new Constraints(null, false, false, null, null);
}
