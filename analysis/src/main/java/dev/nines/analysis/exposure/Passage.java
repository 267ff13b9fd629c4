package dev.nines.analysis.exposure;

import java.util.List;

import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;

/// Whether the networks let a connection of the design through.
///
/// @param connection the connection
/// @param from component whose interface sends the packets
/// @param to component whose interface gets them
/// @param port port called
/// @param open whether it gets through
/// @param steps what lets it through or stops it
public record Passage(ConnectionId connection, ComponentId from, ComponentId to, int port, boolean open,
        List<Step> steps) {

    public Passage {
        steps = List.copyOf(steps);
    }

    /// What stops it; none where it is open.
    public List<Step> stops() {
        return steps.stream().filter(step -> !step.passes()).toList();
    }
}
