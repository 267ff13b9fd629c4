package dev.nines.analysis.cost;

import java.math.BigDecimal;

import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Money;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Money for safety: a second fleet while a release is under way, or parts that wait for a failover.
///
/// @param kind which of the two
/// @param component what causes it
/// @param label in words
/// @param each amount of one release; for a standby, of a month; absent where unpriced
/// @param timesAMonth releases a month; 1 for a standby
public record ExtraCost(Kind kind, ComponentId component, Message label, @Nullable Money each, double timesAMonth) {

    /// What the money is for.
    public enum Kind {
        /// Servers beside the usual ones while a release is under way; comes on top of the total.
        DEPLOYMENT,
        /// Parts that get requests only after a failover; already within the total.
        STANDBY
    }

    /// The amount a month, absent where unpriced.
    public @Nullable Money monthly() {
        return each == null ? null : each.times(BigDecimal.valueOf(timesAMonth));
    }
}
