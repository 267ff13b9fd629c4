package dev.nines.model.component;

import dev.nines.model.property.Default;
import dev.nines.model.property.From;

/// The part of a VPC that stands in one zone of its region: a set of data centres that fail together.
@KindOf(group = Group.NETWORK, within = "vpc")
public record AvailabilityZone(@Default("a") @From(From.Source.ZONE) String zone) implements Spec {}
