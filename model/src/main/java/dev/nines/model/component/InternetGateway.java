package dev.nines.model.component;

import dev.nines.model.property.Default;

/// The way between a VPC and the internet.
@KindOf(group = Group.NETWORK, within = "vpc")
public record InternetGateway(@Default("false") boolean egressOnlyIpv6) implements Spec {}
