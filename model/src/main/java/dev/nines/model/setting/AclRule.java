package dev.nines.model.setting;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.quantity.Cidr;

/// A rule of a network ACL; the lowest matching number decides.
public record AclRule(@Range(min = "1", max = "32766") int number, @Default("inbound") Direction direction,
        @Default("allow") RuleAction action, @Default("all") RuleProtocol protocol,
        @Default("0") @Range(min = "0", max = "65535") int fromPort,
        @Default("65535") @Range(min = "0", max = "65535") int toPort,
        @Default("0.0.0.0/0") Cidr cidr) {}
