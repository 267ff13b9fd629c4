package dev.nines.analysis.availability;

/// What one subject contributes: how it fails, how much it matters, what users see of it.
///
/// @param parts how many equal parts it has
/// @param failing how one part fails
/// @param minutesAYear its share of the downtime; the shares of all subjects add up to the whole
/// @param oneMoreNine minutes a year that would vanish if each part failed a tenth as often
/// @param tolerance what users see when one part fails
/// @param visibleHours how long they see it
public record Contribution(Subject subject, int parts, Failing failing, Importance importance, double minutesAYear,
        double oneMoreNine,
        Tolerance tolerance, double visibleHours) {}
