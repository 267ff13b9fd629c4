package dev.nines.model.component;

import java.util.List;

import dev.nines.model.setting.SecurityRule;

/// A stateful firewall around network interfaces: what is not allowed is stopped.
@KindOf(group = Group.NETWORK, within = "vpc")
public record SecurityGroup(List<SecurityRule> rules) implements Spec {

    public SecurityGroup {
        rules = List.copyOf(rules);
    }
}
