package dev.nines.model.component;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;

/// Lets private subnets call out; stands in a public subnet of one zone.
///
/// @param publicIps
///            public addresses, each for 55,000 connections per destination
@KindOf(group = Group.NETWORK, within = "subnet")
public record NatGateway(@Default("1") @Range(min = "1", max = "8") int publicIps) implements Spec {}
