package dev.nines.analysis.flow;

import dev.nines.model.Connection;
import org.jspecify.annotations.Nullable;

/// A way that requests take: a connection of the design, or one that follows from where programs stand.
///
/// @param from
///            place of the caller among the design's components
/// @param to
///            place of the callee
/// @param connection
///            the connection, absent where the way follows from containment or attachment
/// @param calls
///            mean calls per request of the caller; for divided traffic a further factor
/// @param weight
///            share among divided traffic
/// @param standby
///            whether it is used only after a failover
/// @param longLived
///            whether it is made for long-lived connections
/// @param classes
///            bit per request class that goes this way; -1 for all
record Edge(int from, int to, @Nullable Connection connection, double calls, int weight, boolean standby,
        boolean longLived,
        long classes) {

    boolean accepts(int requestClass) {
        return (classes & 1L << requestClass) != 0;
    }

    boolean namesClasses() {
        return classes != -1;
    }
}
