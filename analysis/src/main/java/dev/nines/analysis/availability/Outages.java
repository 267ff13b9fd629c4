package dev.nines.analysis.availability;

import java.util.List;

import dev.nines.analysis.simulation.statistics.Interval;
import org.jspecify.annotations.Nullable;

/// What years of faults have shown of a design, one drawn after the other.
///
/// Intervals are of the mean over all years, at a level of 95 %, from the years as independent values.
///
/// @param years how many were played to their end
/// @param seed of the luck
/// @param unavailability share of time, or of requests while failed parts are undetected, that was not served
/// @param outagesAYear times a year that nothing was served
/// @param quiet share of the years without an outage
/// @param kept share of the years that reached the objective; absent where the design has none
/// @param medianHours how long an outage lasted, in the middle; NaN without any
/// @param p95Hours how long all but one in twenty lasted
/// @param longestHours how long the longest lasted
/// @param worstMinutes what was not served in the worst year
/// @param troubles what failed, what began most time of outages first
/// @param exact what the exact analysis says of the same design
/// @param complete whether it was not cancelled
public record Outages(int years, long seed, Interval unavailability, Interval outagesAYear, double quiet, @Nullable Double kept,
        double medianHours, double p95Hours, double longestHours, double worstMinutes, List<Trouble> troubles,
        AvailabilityReport exact, boolean complete) {

    public Outages {
        troubles = List.copyOf(troubles);
    }

    /// Something that failed now and then.
    ///
    /// @param subject what failed
    /// @param failures how often
    /// @param outages how often nothing was served from then on
    /// @param hours how long these outages lasted together
    public record Trouble(Subject subject, long failures, long outages, double hours) {

        Trouble and(Trouble other) {
            return new Trouble(subject, failures + other.failures, outages + other.outages, hours + other.hours);
        }
    }

    /// How many faults happened.
    public long faults() {
        return troubles.stream().mapToLong(Trouble::failures).sum();
    }

    /// Whether the exact analysis says what the years have shown: in one of twenty cases it does not, by chance.
    public boolean agrees() {
        var bounds = exact.service().unavailability();
        return unavailability.high() >= bounds.least() && unavailability.low() <= bounds.most();
    }
}
