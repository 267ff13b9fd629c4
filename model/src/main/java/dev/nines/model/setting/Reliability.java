package dev.nines.model.setting;

import java.time.Duration;

import dev.nines.model.property.Range;
import dev.nines.model.quantity.Durations;
import dev.nines.model.quantity.Probability;
import org.jspecify.annotations.Nullable;

/// How often a component fails and how long a repair takes: by times, or by its availability alone.
public sealed interface Reliability {

    /// The steady-state availability.
    Probability availability();

    /// Mean time between failures and mean time to repair: availability = MTBF / (MTBF + MTTR).
    ///
    /// @param crews
    ///            how many of equal units can be repaired at the same time; absent for as many as there are
    record Times(@Range(min = "1m", max = "36500d") Duration mtbf,
            @Range(min = "0s", max = "365d") Duration mttr,
            @Range(min = "1", max = "1000") @Nullable Integer crews) implements Reliability {

        /// Every unit is repaired as soon as it fails.
        public Times(Duration mtbf, Duration mttr) {
            this(mtbf, mttr, null);
        }

        @Override
        public Probability availability() {
            return new Probability(
                    Durations.seconds(mtbf) / (Durations.seconds(mtbf) + Durations.seconds(mttr)));
        }
    }

    /// The availability alone, for what fails and recovers in unknown ways.
    record Share(Probability availability) implements Reliability {}
}
