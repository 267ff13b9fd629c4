package dev.nines.analysis.capacity;

import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// What is left after a loss, once the rest has taken over.
///
/// @param loss what is lost
/// @param component component that lost a part or its contents, absent for a zone
/// @param what words for it
/// @param served share of requests that still find everything they cannot do without
/// @param limit how far the traffic can grow then; a factor below 1 is an overload
/// @param busiest component of greatest utilisation then, absent where nothing is used
/// @param utilisation its utilisation
/// @param p99 longest 99th percentile of response times then, seconds
public record LossCapacity(Loss loss, @Nullable ComponentId component, Message what, double served, Limit limit,
        @Nullable ComponentId busiest, double utilisation, double p99) {

    /// What may be lost.
    public enum Loss {
        /// One server of a group of equal ones.
        INSTANCE,
        /// All that stands in one zone.
        ZONE,
        /// What a cache holds: it works, but has nothing to answer from.
        CACHE
    }
}
