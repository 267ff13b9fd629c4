package dev.nines.model.component;

import java.util.List;

import dev.nines.model.setting.AclRule;

/// A stateless firewall around subnets; rules are tried in order of number.
@KindOf(group = Group.NETWORK, within = "vpc")
public record NetworkAcl(List<AclRule> rules) implements Spec {

    public NetworkAcl {
        rules = List.copyOf(rules);
    }
}
