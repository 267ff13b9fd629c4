package dev.nines.analysis.capacity;

import java.util.List;

import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// What load a design carries, at the peak of its traffic.
///
/// All users are taken to be at their own peak together; retries and errors are no part of it. Percentiles from end to end take
/// the times at different components as independent and are those of a shifted gamma distribution with the same mean, variance and
/// skewness.
///
/// @param design name of the design
/// @param perSecond requests per second of all users at the peak
/// @param meanPerSecond the same, mean over a month
/// @param limit how far the traffic can grow with the servers that run now
/// @param limitAtMost the same with every Auto Scaling group at its largest, absent where none can grow
/// @param objective longest 99th percentile the design may have, seconds; absent where none is set
/// @param withinObjective how far the traffic can grow within it; absent where none is set
/// @param journeys response times from end to end
/// @param components what every component does that gets requests, in the order of the design
/// @param losses what is left after losses
/// @param assumptions what was taken for granted; only what was used
public record CapacityReport(String design, double perSecond, double meanPerSecond, Limit limit,
        @Nullable Limit limitAtMost, @Nullable Double objective, @Nullable Limit withinObjective, List<JourneyTime> journeys,
        List<ComponentCapacity> components, List<LossCapacity> losses, List<Message> assumptions) {

    public CapacityReport {
        journeys = List.copyOf(journeys);
        components = List.copyOf(components);
        losses = List.copyOf(losses);
        assumptions = List.copyOf(assumptions);
    }

    /// What a component does, absent for one that gets no requests.
    public @Nullable ComponentCapacity find(ComponentId component) {
        for (var each : components) {
            if (each.component().equals(component)) {
                return each;
            }
        }
        return null;
    }

    /// The longest 99th percentile of any journey, seconds; 0 without traffic.
    public double p99() {
        return journeys.stream().mapToDouble(JourneyTime::p99).max().orElse(0);
    }

    /// Whether the design carries its traffic and keeps its objective.
    public boolean carries() {
        return limit.factor() >= 1 && (objective == null || p99() <= objective);
    }
}
