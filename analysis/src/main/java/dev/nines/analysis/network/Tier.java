package dev.nines.analysis.network;

import dev.nines.model.component.SubnetAccess;

/// A layer of a plan: one subnet in each zone.
public record Tier(String name, SubnetAccess access, TierSize size) {}
