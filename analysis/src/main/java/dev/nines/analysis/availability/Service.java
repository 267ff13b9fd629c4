package dev.nines.analysis.availability;

import dev.nines.analysis.availability.structure.Bounds;

/// How available something is, in the units people ask for.
///
/// @param unavailability share of time or requests not served; exact unless the design was too large for that
/// @param outagesAYear times a year that it stops being served at all
/// @param detectionHours mean time until such an outage is noticed
/// @param repairHours mean time from then on until it is over
public record Service(Bounds unavailability, double outagesAYear, double detectionHours, double repairHours) {

    /// Minutes of a year of 365 days.
    public static final double MINUTES_A_YEAR = 525_600;
    /// Minutes of a month of 30 days.
    public static final double MINUTES_A_MONTH = 43_200;

    /// The share of time or requests served, at least.
    public double availability() {
        return 1 - unavailability.most();
    }

    /// How many nines that is: −log₁₀ of the unavailability, 3 for 99.9 %; infinite for what never fails.
    public double nines() {
        return -Math.log10(unavailability.most());
    }

    /// Downtime of a year, at most.
    public double minutesAYear() {
        return unavailability.most() * MINUTES_A_YEAR;
    }

    /// Downtime of a month, at most.
    public double minutesAMonth() {
        return unavailability.most() * MINUTES_A_MONTH;
    }
}
