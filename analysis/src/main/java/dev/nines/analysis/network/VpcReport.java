package dev.nines.analysis.network;

import java.util.List;

import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// The addresses of one VPC.
///
/// @param blocks its IPv4 blocks, the primary one first
/// @param unplaced what stands in the VPC but in no subnet; counted in the demand, but against no subnet
/// @param maps the map of each block, the IPv6 block last
/// @param capacity IPv4 addresses of all blocks less five per subnet
/// @param demand addresses in use in the whole VPC; the loss of a zone moves servers and does not add to it
/// @param addressUnits network address units at the peak, by assumed weights
public record VpcReport(ComponentId vpc, List<Cidr> blocks, @Nullable Cidr ipv6, List<SubnetReport> subnets,
        List<Demand> unplaced, List<AddressMap> maps, long capacity, AddressCount demand, long addressUnits) {

    public VpcReport {
        blocks = List.copyOf(blocks);
        subnets = List.copyOf(subnets);
        unplaced = List.copyOf(unplaced);
        maps = List.copyOf(maps);
    }

    /// The most addresses in use at any moment.
    public long peak() {
        return demand.peak();
    }

    /// One line about it: "1,214 of 65,451 addresses at peak".
    public Message summary() {
        return Message.of(VpcReport.class, "summary", peak(), capacity);
    }

    /// How the capacity comes about.
    public Message capacityExplanation() {
        return Message.of(VpcReport.class, "capacity", capacity + (long) Addresses.RESERVED * subnets.size(),
                Addresses.RESERVED, subnets.size(), capacity);
    }
}
