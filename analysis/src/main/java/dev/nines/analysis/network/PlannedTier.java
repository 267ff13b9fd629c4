package dev.nines.analysis.network;

import java.util.List;

import dev.nines.model.quantity.Cidr;
import org.jspecify.annotations.Nullable;

/// A tier of a plan: its subnets stand side by side in one block, so that one route or rule covers them.
///
/// @param summary the IPv4 block that holds all its subnets and no other's
/// @param ipv6Summary the same for IPv6
/// @param subnets one for each zone, in order of the zones
/// @param spare what of the summary is kept for further zones
public record PlannedTier(Tier tier, Cidr summary, @Nullable Cidr ipv6Summary, List<PlannedSubnet> subnets,
        List<Cidr> spare) {

    public PlannedTier {
        subnets = List.copyOf(subnets);
        spare = List.copyOf(spare);
    }
}
