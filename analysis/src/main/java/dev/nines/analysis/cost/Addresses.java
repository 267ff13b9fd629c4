package dev.nines.analysis.cost;

import java.util.HashMap;
import java.util.Map;

import dev.nines.model.Architecture;
import dev.nines.model.component.ElasticIp;
import dev.nines.model.quantity.ComponentId;

/// How many elastic IP addresses are attached to every component; they take the place of addresses it would be billed for itself.
final class Addresses {

    private final Map<ComponentId, Integer> attached = new HashMap<>();

    Addresses(Architecture design) {
        for (var component : design.components()) {
            if (component.spec() instanceof ElasticIp address && address.attachedTo() != null) {
                attached.merge(address.attachedTo(), 1, Integer::sum);
            }
        }
    }

    int attachedTo(ComponentId component) {
        return attached.getOrDefault(component, 0);
    }
}
