package dev.nines.model.setting;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.property.Refers;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// A rule of a security group: what it lets through. From or to a block, a group, or both left out
/// for anywhere.
public record SecurityRule(@Default("inbound") Direction direction, @Default("tcp") RuleProtocol protocol,
        @Default("443") @Range(min = "0", max = "65535") int fromPort,
        @Default("443") @Range(min = "0", max = "65535") int toPort,
        @Nullable Cidr cidr, @Refers("security-group") @Nullable ComponentId group,
        @Default("") String description) {}
