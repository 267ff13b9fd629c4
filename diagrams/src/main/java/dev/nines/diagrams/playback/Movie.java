package dev.nines.diagrams.playback;

import java.util.List;
import java.util.Map;

import dev.nines.diagrams.chart.Chart;
import dev.nines.diagrams.compose.Composition;
import dev.nines.diagrams.mark.Theme;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;

/// What a run looked like, in equal steps.
///
/// @param picture of the design
/// @param theme of the picture
/// @param chart of the run from its first step to its last
/// @param seconds that it takes to look at
/// @param legend what its dots mean
/// @param components what they did, step by step
/// @param connections what went over them, step by step
public record Movie(Composition picture, Theme theme, Chart chart, double seconds, String legend,
        Map<ComponentId, List<State>> components, Map<ConnectionId, List<Rate>> connections) {

    public Movie {
        components = Map.copyOf(components);
        connections = Map.copyOf(connections);
    }

    /// What a component does.
    ///
    /// @param load share of what it can do; NaN where it is not known
    /// @param words what else is to be said of it, empty for nothing
    public record State(double load, Health health, String words) {}

    /// Whether a component works.
    public enum Health {
        /// All of it.
        WORKS,
        /// Some of it.
        PARTLY,
        /// Nothing of it.
        DOWN
    }

    /// Calls over a connection, per second.
    ///
    /// @param failed those among them that failed
    public record Rate(double calls, double failed) {}
}
