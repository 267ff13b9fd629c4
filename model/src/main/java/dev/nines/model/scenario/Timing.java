package dev.nines.model.scenario;

import java.time.Duration;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import org.jspecify.annotations.Nullable;

/// When something happens and for how long.
public sealed interface Timing {

    /// At one time.
    ///
    /// @param at from the beginning of the scenario
    /// @param lasts until it is over; absent: to the end
    record Once(@Range(min = "0s", max = "3660d") Duration at,
            @Range(min = "0s", max = "3660d") @Nullable Duration lasts) implements Timing {

        public Once {
            if (at.isNegative() || lasts != null && lasts.isNegative()) {
                throw new IllegalArgumentException("an event at %s for %s\nMaybe a time is negative".formatted(at, lasts));
            }
        }
    }

    /// At random, again and again, to each part of each component by itself: both times are exponentially distributed.
    ///
    /// @param mtbf mean time that it works
    /// @param mttr mean time until it works again
    record AtRandom(@Default("30d") @Range(min = "1s", max = "36500d") Duration mtbf,
            @Default("5m") @Range(min = "1ms", max = "366d") Duration mttr) implements Timing {

        public AtRandom {
            if (!mtbf.isPositive() || !mttr.isPositive()) {
                throw new IllegalArgumentException("an MTBF of %s, an MTTR of %s; both must be above 0".formatted(mtbf, mttr));
            }
        }
    }
}
