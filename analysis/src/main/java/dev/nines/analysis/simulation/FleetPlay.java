package dev.nines.analysis.simulation;

import java.util.List;

import dev.nines.model.quantity.ComponentId;

/// What became of a group of servers.
///
/// @param component its id
/// @param sizes second by second, with the warm-up
/// @param serverSeconds seconds that its servers ran after the warm-up, summed: what is paid for
public record FleetPlay(ComponentId component, List<FleetSize> sizes, double serverSeconds) {

    public FleetPlay {
        sizes = List.copyOf(sizes);
    }
}
