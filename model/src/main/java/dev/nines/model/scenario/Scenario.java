package dev.nines.model.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;

/// What is played against a design: how long, from what time of the day, and what happens meanwhile.
///
/// @param name what it is called
/// @param description what it shows
/// @param start time of the traffic profiles at which it begins
/// @param warmUp beginning that is left out of all figures but the series, since everything begins empty
/// @param duration with the warm-up
/// @param events in any order
/// @param extra fields of a newer version of the format, kept as they were read
public record Scenario(@Default("") String name, @Default("") String description,
        @Default("0s") @Range(min = "0s", max = "366d") Duration start,
        @Default("30s") @Range(min = "0s", max = "366d") Duration warmUp,
        @Default("10m") @Range(min = "1s", max = "3660d") Duration duration, List<Event> events, Map<String, Object> extra) {

    public Scenario {
        events = List.copyOf(events);
        extra = Map.copyOf(extra);
        if (start.isNegative() || warmUp.isNegative() || duration.compareTo(warmUp) <= 0) {
            throw new IllegalArgumentException(
                    "a scenario from %s for %s with a warm-up of %s; it must last longer than it warms up"
                            .formatted(start, duration, warmUp));
        }
    }

    /// One without a name.
    public Scenario(Duration start, Duration warmUp, Duration duration, List<Event> events) {
        this("", "", start, warmUp, duration, events, Map.of());
    }

    /// Everything works.
    ///
    /// @param duration of which a tenth, at most a minute, is to warm up
    public static Scenario calm(Duration duration) {
        var tenth = duration.dividedBy(10);
        var minute = Duration.ofMinutes(1);
        return new Scenario(Duration.ZERO, tenth.compareTo(minute) < 0 ? tenth : minute, duration, List.of());
    }

    /// The same with other events.
    public Scenario with(Event... happening) {
        return new Scenario(name, description, start, warmUp, duration, List.of(happening), extra);
    }

    /// The same from another time of the profiles.
    public Scenario from(Duration time) {
        return new Scenario(name, description, time, warmUp, duration, events, extra);
    }

    /// The same for another time; its warm-up is shorter where it would not be over.
    public Scenario lasting(Duration other) {
        var longest = other.dividedBy(2);
        return new Scenario(name, description, start, warmUp.compareTo(longest) < 0 ? warmUp : longest, other, events, extra);
    }

    /// The same with another beginning left out.
    public Scenario warmingUp(Duration other) {
        return new Scenario(name, description, start, other, duration, events, extra);
    }

    /// The same by another name.
    public Scenario named(String newName, String newDescription) {
        return new Scenario(newName, newDescription, start, warmUp, duration, events, extra);
    }
}
