package dev.nines.model.setting;

import java.time.Duration;

import dev.nines.model.property.Range;
import dev.nines.model.quantity.Durations;
import dev.nines.model.quantity.Probability;

/// How often a component fails and how long a repair takes: by times, or by its availability alone.
public sealed interface Reliability {

    /// The steady-state availability.
    Probability availability();

    /// Mean time between failures and mean time to repair: availability = MTBF / (MTBF + MTTR).
    record Times(@Range(min = "1m", max = "36500d") Duration mtbf,
            @Range(min = "0s", max = "365d") Duration mttr) implements Reliability {
        @Override
        public Probability availability() {
            return new Probability(
                    Durations.seconds(mtbf) / (Durations.seconds(mtbf) + Durations.seconds(mttr)));
        }
    }

    /// The availability alone, for what fails and recovers in unknown ways.
    record Share(Probability availability) implements Reliability {}
}
