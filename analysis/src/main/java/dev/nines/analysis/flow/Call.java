package dev.nines.analysis.flow;

import dev.nines.model.Connection;
import org.jspecify.annotations.Nullable;

/// A way that requests take: a connection of the design, or one that follows from where programs stand.
///
/// @param from place of the caller among the design's components
/// @param to place of the callee
/// @param connection the connection, absent where the way follows from containment or attachment
/// @param calls calls per request of the caller that calls at all, mean; for divided traffic a further factor
/// @param probability share of the caller's requests that call at all
/// @param weight share among divided traffic
/// @param standby whether it is used only after a failover
/// @param longLived whether it is made for long-lived connections
/// @param hard whether the caller fails without the callee
/// @param sync whether the caller waits for the answer
/// @param circular whether it closes a circle and is left out of sums
/// @param classes bit per request class that goes this way; -1 for all
public record Call(int from, int to, @Nullable Connection connection, double calls, double probability, int weight,
        boolean standby, boolean longLived, boolean hard, boolean sync, boolean circular, long classes) {

    static Call implied(int from, int to) {
        return new Call(from, to, null, 1, 1, 1, false, false, true, true, false, -1);
    }

    /// Calls per request of the caller, mean.
    public double mean() {
        return calls * probability;
    }

    /// Whether requests of a class go this way.
    public boolean accepts(int requestClass) {
        return (classes & 1L << requestClass) != 0;
    }

    boolean namesClasses() {
        return classes != -1;
    }

    Call closingACircle() {
        return new Call(from, to, connection, calls, probability, weight, standby, longLived, hard, sync, true,
                classes);
    }
}
