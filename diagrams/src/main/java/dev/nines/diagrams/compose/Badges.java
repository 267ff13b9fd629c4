package dev.nines.diagrams.compose;

import java.util.Map;

import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;

/// What analyses say about the parts of a design, by part.
///
/// @param components
///            badges of cards
/// @param connections
///            labels of connections, such as `1,850 req/s`
public record Badges(Map<ComponentId, Badge> components, Map<ConnectionId, String> connections) {

    public static final Badges NONE = new Badges(Map.of(), Map.of());

    public Badges {
        components = Map.copyOf(components);
        connections = Map.copyOf(connections);
    }

    Badge of(ComponentId id) {
        return components.getOrDefault(id, Badge.NONE);
    }
}
