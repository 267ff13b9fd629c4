package dev.nines.analysis.network;

import dev.nines.model.quantity.Cidr;
import org.jspecify.annotations.Nullable;

/// A subnet of a plan.
///
/// @param usable IPv4 addresses that components can have
/// @param needed addresses asked for, growth included; 0 where only a size was
public record PlannedSubnet(String zone, Cidr block, @Nullable Cidr ipv6, long usable, long needed) {}
