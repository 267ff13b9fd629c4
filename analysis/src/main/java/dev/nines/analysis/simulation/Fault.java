package dev.nines.analysis.simulation;

import java.time.Duration;

import dev.nines.model.quantity.ComponentId;

/// Something that breaks at a time for a while.
///
/// @param component what breaks, with everything in it
/// @param kind how
/// @param at from the beginning
/// @param lasts until it works again
/// @param share of its equal parts that break, the first ones, rounded up
/// @param factor how many times longer service takes where it becomes slow
public record Fault(ComponentId component, Kind kind, Duration at, Duration lasts, double share, double factor) {

    /// How something breaks.
    public enum Kind {
        /// Nothing listens: connections are refused.
        STOP,
        /// Connections are taken and never answered.
        HANG,
        /// Everything takes longer.
        SLOW
    }

    public Fault {
        if (at.isNegative() || lasts.isNegative() || !(share > 0 && share <= 1) || !(factor > 0)) {
            throw new IllegalArgumentException(
                    "a fault of %s at %s for %s, share %s, factor %s\nMaybe a time is negative or the share is not in (0, 1]"
                            .formatted(component, at, lasts, share, factor));
        }
    }

    /// All of a component breaks.
    public static Fault of(String component, Kind kind, Duration at, Duration lasts) {
        return new Fault(new ComponentId(component), kind, at, lasts, 1, 10);
    }

    /// The same of some of its parts.
    public Fault ofShare(double part) {
        return new Fault(component, kind, at, lasts, part, factor);
    }
}
