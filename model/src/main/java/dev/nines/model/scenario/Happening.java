package dev.nines.model.scenario;

import java.time.Duration;
import java.util.List;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.quantity.Probability;

/// What can happen to components, and to the traffic.
///
/// A zone, a region or a server takes all that stands in it with it.
public sealed interface Happening {

    /// Gone: nothing listens, what was there is lost. Afterwards it starts again, empty.
    record Crash() implements Happening {}

    /// Takes connections and never answers.
    record Hang() implements Happening {}

    /// Takes longer for everything.
    ///
    /// @param factor how many times longer service takes
    record Slow(@Default("10") @Range(min = "0.001", max = "1000000") double factor) implements Happening {}

    /// Of what is sent to it, a share gets lost: who sent it waits in vain.
    ///
    /// @param share of the calls
    record PacketLoss(@Default("0.1") Probability share) implements Happening {}

    /// All that is sent to it arrives later.
    ///
    /// @param added to each call
    record Latency(@Default("100ms") @Range(min = "0s", max = "1h") Duration added) implements Happening {}

    /// Answers a share of the requests with an error, at once: a bad release, a bad configuration.
    ///
    /// @param share of the requests
    /// @param checks whether checks of its health fail as often
    record Errors(@Default("1") Probability share, @Default("false") boolean checks) implements Happening {}

    /// The network between two sets of components is cut: what either sends to the other gets lost.
    ///
    /// @param from the other set; all that is not in the first where it names nothing
    record Partition(Where from) implements Happening {}

    /// A database moves to its standby.
    record Failover() implements Happening {}

    /// A cache forgets everything.
    record CacheLoss() implements Happening {}

    /// Load balancers for which that is switched on are shifted away from a zone by hand: its addresses leave DNS.
    record ZonalShift() implements Happening {}

    /// Users send more, or less.
    ///
    /// @param factor of the traffic
    record Surge(@Default("2") @Range(min = "0", max = "1000") double factor) implements Happening {}

    /// Names of the kinds of component that it can happen to; none for all.
    default List<String> kinds() {
        return switch (this) {
            case Failover _ -> List.of("database");
            case CacheLoss _ -> List.of("cache");
            case ZonalShift _ -> List.of("availability-zone");
            case Surge _ -> List.of("users");
            case Crash _,Hang _,Slow _,PacketLoss _,Latency _,Errors _,Partition _ -> List.of();
        };
    }

    /// Whether it is over as soon as it has happened, however long it is said to last.
    default boolean isMoment() {
        return this instanceof Failover || this instanceof CacheLoss;
    }
}
