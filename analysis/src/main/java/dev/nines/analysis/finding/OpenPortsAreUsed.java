package dev.nines.analysis.finding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;

import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.SecurityGroup;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.setting.Direction;
import dev.nines.model.setting.RuleProtocol;

/// A port that is open to the internet has a listener.
final class OpenPortsAreUsed extends Rule {

    OpenPortsAreUsed() {
        super("firewall.unused-port", Severity.ADVICE, Pillar.SECURITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        var listening = new HashMap<ComponentId, Set<Integer>>();
        for (var opening : scene.evidence().exposure().openings()) {
            if (scene.find(opening.component()) instanceof Component component) {
                SecurityRules.groups(component.spec()).forEach(
                        id -> listening.computeIfAbsent(id, _ -> new HashSet<>()).add(opening.port()));
            }
        }
        scene.each(SecurityGroup.class, (component, group) -> {
            var ports = listening.get(component.id());
            for (var rule : group.rules()) {
                if (ports != null && rule.direction() == Direction.INBOUND && rule.protocol() == RuleProtocol.TCP
                        && rule.fromPort() == rule.toPort() && SecurityRules.fromAnywhere(rule)
                        && !ports.contains(rule.fromPort())) {
                    sink.add(component, Fixes.change(component, "rules",
                            group.rules().stream().filter(each -> !each.equals(rule)).toList()),
                            Integer.toString(rule.fromPort()));
                }
            }
        });
    }
}
