package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.SecurityGroup;
import dev.nines.model.setting.Direction;
import dev.nines.model.setting.RuleProtocol;

/// A security group opens single ports to the internet, not ranges.
final class GroupsAreNarrow extends Rule {

    /// Ports that one rule may open to anybody before a reviewer asks.
    private static final int WIDEST = 20;

    GroupsAreNarrow() {
        super("firewall.wide", Severity.WARNING, Pillar.SECURITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(SecurityGroup.class, (component, group) -> {
            for (var rule : group.rules()) {
                var all = rule.protocol() == RuleProtocol.ALL;
                var ports = all ? 65536 : rule.toPort() - rule.fromPort() + 1;
                if (rule.direction() == Direction.INBOUND && rule.protocol() != RuleProtocol.ICMP && ports > WIDEST
                        && SecurityRules.fromAnywhere(rule)) {
                    sink.add(component, null, ports);
                }
            }
        });
    }
}
