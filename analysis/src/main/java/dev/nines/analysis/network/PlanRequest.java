package dev.nines.analysis.network;

import java.util.List;

import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.Probability;
import org.jspecify.annotations.Nullable;

/// What a plan of addresses is to hold.
///
/// @param blocks IPv4 blocks of the VPC
/// @param ipv6 its IPv6 block; absent: none is planned
/// @param zones letters or names of the zones to use now
/// @param spareZones zones to keep room for
/// @param reserve share of the IPv4 addresses to leave free
/// @param tiers in the order they are listed in the plan
/// @param kept blocks of subnets that stay where they are: the plan goes around them
public record PlanRequest(List<Cidr> blocks, @Nullable Cidr ipv6, List<String> zones, int spareZones,
        Probability reserve, List<Tier> tiers, List<Cidr> kept) {

    public PlanRequest {
        blocks = List.copyOf(blocks);
        zones = List.copyOf(zones);
        tiers = List.copyOf(tiers);
        kept = List.copyOf(kept);
        if (spareZones < 0) {
            throw new IllegalArgumentException("spare zones are " + spareZones + "; they must be at least 0");
        }
    }

    /// A request for a plan of the whole space.
    public PlanRequest(List<Cidr> blocks, @Nullable Cidr ipv6, List<String> zones, int spareZones, Probability reserve,
            List<Tier> tiers) {
        this(blocks, ipv6, zones, spareZones, reserve, tiers, List.of());
    }
}
