package dev.nines.analysis.simulation;

import java.time.Duration;
import java.util.List;

import dev.nines.model.quantity.ComponentId;
import dev.nines.model.scenario.Event;

/// An event as it came to pass in a run.
///
/// @param event of the scenario
/// @param components that it happened to; none where it is the traffic of all users
/// @param part which of its equal parts, from 0, where it happened to one of them; else -1
/// @param at from the beginning
/// @param lasts until it was over
public record Fault(Event event, List<ComponentId> components, int part, Duration at, Duration lasts) {
    public Fault {
        components = List.copyOf(components);
    }

    /// When it was over.
    public Duration end() {
        return at.plus(lasts);
    }
}
