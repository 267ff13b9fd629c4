package dev.nines.model.wizard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.nines.model.component.SubnetAccess;
import dev.nines.model.quantity.ComponentId;

/// The subnets that data stands in: none that the internet reaches.
final class DataSubnets {

    private DataSubnets() {}

    /// One subnet in every zone, in at least so many zones: those of the most secluded purpose there is, or new ones.
    static List<ComponentId> of(Network network, Draft draft, int zones) {
        while (network.zones().size() < zones && !draft.refused()) {
            network.addZone();
        }
        var purpose = network.purposes().keySet().stream().filter(each -> each.access() != SubnetAccess.PUBLIC)
                .min(Comparator.comparing((Network.Purpose each) -> !each.tier().matches("(?i).*(data|db|database|store).*"))
                        .thenComparing(each -> each.access() != SubnetAccess.ISOLATED))
                .orElse(new Network.Purpose("data", SubnetAccess.ISOLATED));
        var subnets = new ArrayList<ComponentId>();
        for (var zone : network.zones()) {
            var subnet = draft.refused() ? null : network.ensure(zone, purpose);
            if (subnet != null) {
                subnets.add(subnet.id());
            }
        }
        return subnets;
    }
}
