package dev.nines.model.component;

import java.util.List;

import dev.nines.model.property.Default;
import dev.nines.model.property.Refers;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.setting.Route;
import org.jspecify.annotations.Nullable;

/// A block of addresses in one zone of a VPC.
///
/// @param tier
///            what it is for: `web`, `app`, `data`; subnets of one tier are drawn side by side
/// @param routes
///            rows of its route table beyond `local`; none: those its access implies
/// @param networkAcl
///            network ACL of the subnet; absent: the default one, which allows all
@KindOf(group = Group.NETWORK, within = "availability-zone")
public record Subnet(Cidr cidr, @Nullable Cidr ipv6, @Default("private") SubnetAccess access,
        @Default("app") String tier,
        List<Route> routes, @Refers("network-acl") @Nullable ComponentId networkAcl,
        @Default("false") boolean mapPublicIp) implements Spec {

    public Subnet {
        routes = List.copyOf(routes);
    }
}
