package dev.nines.analysis.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.nines.model.quantity.Cidr;
import dev.nines.model.text.Message;

/// A plan of addresses: a subnet for every tier in every zone, and what stays free.
///
/// @param tiers in the order they were asked for
/// @param free IPv4 blocks nothing is planned for
/// @param explanation how the sizes come about, a sentence each
public record Plan(PlanRequest request, List<PlannedTier> tiers, List<Cidr> free, List<Message> explanation)
        implements
            Proposal {

    public Plan {
        tiers = List.copyOf(tiers);
        free = List.copyOf(free);
        explanation = List.copyOf(explanation);
    }

    /// All planned subnets, tier by tier.
    public Stream<PlannedSubnet> subnets() {
        return tiers.stream().flatMap(tier -> tier.subnets().stream());
    }

    /// The map of each IPv4 block of the request with the plan on it.
    public List<AddressMap> maps() {
        var taken = new ArrayList<Stretch>();
        for (var tier : tiers) {
            for (var subnet : tier.subnets()) {
                taken.add(new Stretch(subnet.block(), Stretch.Use.USED,
                        tier.tier().name() + " " + subnet.zone(),
                        null));
            }
            for (var spare : tier.spare()) {
                taken.add(new Stretch(spare, Stretch.Use.RESERVED, tier.tier().name(), null));
            }
        }
        request.kept().forEach(kept -> taken.add(new Stretch(kept, Stretch.Use.RESERVED, "", null)));
        return request.blocks().stream().map(block -> AddressMap.of(block, taken)).toList();
    }
}
