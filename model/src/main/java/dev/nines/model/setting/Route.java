package dev.nines.model.setting;

import dev.nines.model.property.Refers;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;

/// A row of a route table.
///
/// @param target
///            where packets go: an internet gateway, a NAT gateway, or a VPC on the other side of a peering
public record Route(Cidr destination,
        @Refers({"internet-gateway", "nat-gateway", "vpc", "server"}) ComponentId target) {}
