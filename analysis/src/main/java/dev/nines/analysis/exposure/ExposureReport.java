package dev.nines.analysis.exposure;

import java.util.List;

import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// What the networks of a design let through.
///
/// @param openings every port of every component with an address, and who on the internet can reach it
/// @param passages every connection between components that goes over a network
/// @param waysOut how each subnet reaches the internet
/// @param assumptions what was taken for granted; only what was used
public record ExposureReport(List<Opening> openings, List<Passage> passages, List<WayOut> waysOut,
        List<Message> assumptions) {

    public ExposureReport {
        openings = List.copyOf(openings);
        passages = List.copyOf(passages);
        waysOut = List.copyOf(waysOut);
        assumptions = List.copyOf(assumptions);
    }

    /// The ports of a component.
    public List<Opening> openings(ComponentId component) {
        return openings.stream().filter(opening -> opening.component().equals(component)).toList();
    }

    /// The ports that can be reached from anywhere or from named blocks of the internet.
    public List<Opening> reachable() {
        return openings.stream().filter(opening -> opening.reach() != Reach.NOWHERE).toList();
    }

    /// Connections that the networks stop.
    public List<Passage> stopped() {
        return passages.stream().filter(passage -> !passage.open()).toList();
    }

    /// What is said of a connection, absent where it goes over no network that the design draws.
    public @Nullable Passage passage(ConnectionId connection) {
        return passages.stream().filter(passage -> passage.connection().equals(connection)).findFirst().orElse(null);
    }
}
