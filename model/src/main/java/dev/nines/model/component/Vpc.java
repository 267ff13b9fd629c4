package dev.nines.model.component;

import java.util.List;

import dev.nines.model.property.Default;
import dev.nines.model.quantity.Cidr;
import org.jspecify.annotations.Nullable;

/// A private network in a region.
///
/// @param cidr
///            primary IPv4 block, /16 to /28
/// @param secondary
///            further IPv4 blocks
/// @param ipv6
///            IPv6 block, /44 to /60
@KindOf(group = Group.NETWORK, within = "region", topLevel = true)
public record Vpc(@Default("10.0.0.0/16") Cidr cidr, List<Cidr> secondary, @Nullable Cidr ipv6,
        @Default("true") boolean dnsHostnames, @Default("true") boolean dnsSupport,
        @Default("false") boolean flowLogs) implements Spec {

    public Vpc {
        secondary = List.copyOf(secondary);
    }
}
