package dev.nines.analysis.availability.markov;

/// A pair of which one serves and the other takes over after detection and failover: what it costs.
///
/// @param bothDown share of time in which both are down
/// @param switching share of time in which the other is fine but has not taken over yet
/// @param failovers failovers begun per unit of time
public record Standby(double bothDown, double switching, double failovers) {

    /// A pair of which both age and both are repaired at once, each by itself.
    ///
    /// Traffic returns to the first as soon as it works again, without an outage. States: both up; first down and traffic not moved
    /// yet; first down and traffic moved; both down; second down.
    ///
    /// @param failoverRate one over the mean time from failure to the end of the failover
    public static Standby hot(Repairable first, Repairable second, double failoverRate) {
        var chain = new MarkovChain(5)
                .move(0, 1, first.failureRate()).move(0, 4, second.failureRate())
                .move(1, 2, failoverRate).move(1, 0, first.repairRate()).move(1, 3, second.failureRate())
                .move(2, 0, first.repairRate()).move(2, 3, second.failureRate())
                .move(3, 1, second.repairRate()).move(3, 4, first.repairRate())
                .move(4, 0, second.repairRate()).move(4, 3, first.failureRate());
        var shares = chain.stationary();
        return new Standby(shares[3], shares[1], shares[0] * first.failureRate() + shares[3] * second.repairRate());
    }

    /// A pair whose waiting member does not age and which one crew repairs, the failed member after the failover is done.
    ///
    /// States: first serves; traffic not moved yet; second serves; second failed too.
    public static Standby cold(Repairable unit, double failoverRate) {
        var shares = new MarkovChain(4)
                .move(0, 1, unit.failureRate()).move(1, 2, failoverRate)
                .move(2, 0, unit.repairRate()).move(2, 3, unit.failureRate())
                .move(3, 2, unit.repairRate()).stationary();
        return new Standby(shares[3], shares[1], shares[0] * unit.failureRate());
    }

    /// The share of time in which nothing serves.
    public double unavailability() {
        return bothDown + switching;
    }

    /// What the failovers add to two members that fail and are repaired independently: the probability of an event e with
    /// P(both down or e) = unavailability, e independent of both.
    public double failoverChance() {
        return switching / (1 - bothDown);
    }

    /// The same for members that are not both down for the share of time that the chain says, but for another.
    public double failoverChance(double independently) {
        return Math.max(0, (bothDown - independently + switching) / (1 - independently));
    }

    /// One member: how often it fails and how fast it is repaired, per unit of time.
    ///
    /// @param failureRate one over the mean time to failure
    /// @param repairRate one over the mean time to repair
    public record Repairable(double failureRate, double repairRate) {

        /// The share of time it is down by itself.
        public double failed() {
            return failureRate / (failureRate + repairRate);
        }
    }
}
