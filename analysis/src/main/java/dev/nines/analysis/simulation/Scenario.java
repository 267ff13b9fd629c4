package dev.nines.analysis.simulation;

import java.time.Duration;
import java.util.List;

/// What is played: how long, from what time of the day, and what breaks.
///
/// @param start time of the traffic profiles at which it begins
/// @param warmUp beginning that is left out of all figures but the series, since everything begins empty
/// @param duration with the warm-up
/// @param faults in any order
public record Scenario(Duration start, Duration warmUp, Duration duration, List<Fault> faults) {

    public Scenario {
        faults = List.copyOf(faults);
        if (start.isNegative() || warmUp.isNegative() || duration.compareTo(warmUp) <= 0) {
            throw new IllegalArgumentException(
                    "a scenario from %s for %s with a warm-up of %s; it must last longer than it warms up"
                            .formatted(start, duration, warmUp));
        }
    }

    /// Everything works.
    ///
    /// @param duration of which a tenth, at most a minute, is to warm up
    public static Scenario calm(Duration duration) {
        var tenth = duration.dividedBy(10);
        var minute = Duration.ofMinutes(1);
        return new Scenario(Duration.ZERO, tenth.compareTo(minute) < 0 ? tenth : minute, duration, List.of());
    }

    /// The same with faults.
    public Scenario with(Fault... breaking) {
        return new Scenario(start, warmUp, duration, List.of(breaking));
    }

    /// The same from another time of the profiles.
    public Scenario from(Duration time) {
        return new Scenario(time, warmUp, duration, faults);
    }
}
