package dev.nines.analysis.exposure;

import java.util.List;

import dev.nines.model.Component;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// The network interfaces of a component: where they stand, what guards them, whether the internet knows them.
///
/// @param owner the component
/// @param vpc the VPC it stands in
/// @param subnets the subnets it has addresses in; at least one
/// @param groups its security groups
/// @param publicAddress whether it has a public IPv4 address
/// @param ipv6 whether it has an IPv6 address, which the internet knows too
/// @param keepsClients whether what it passes on comes from the client's own address
record Interface(Component owner, @Nullable ComponentId vpc, List<Place> subnets, List<ComponentId> groups,
        boolean publicAddress, boolean ipv6, boolean keepsClients) {}
