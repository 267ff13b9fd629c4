package dev.nines.model.wizard;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;

/// Spreads a VPC over several availability zones, so that any one of them may fail.
///
/// @param zones zones there are afterwards; more stay
/// @param natPerZone whether every zone calls out through a NAT gateway of its own
/// @param servers whether servers behind a load balancer get twins in the other zones
/// @param databases whether databases get a standby in another zone
/// @param caches whether caches get a replica in another zone
public record MakeMultiAz(@Default("2") @Range(min = "2", max = "6") int zones, @Default("true") boolean natPerZone,
        @Default("true") boolean servers, @Default("true") boolean databases,
        @Default("true") boolean caches) implements Wizard {}
