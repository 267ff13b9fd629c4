package dev.nines.analysis.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.nines.analysis.exposure.Passage;
import dev.nines.analysis.exposure.Step;
import dev.nines.model.Component;
import dev.nines.model.component.SecurityGroup;
import dev.nines.model.component.Spec;
import dev.nines.model.edit.Edit;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.setting.Direction;
import dev.nines.model.setting.RuleProtocol;
import dev.nines.model.setting.SecurityRule;
import org.jspecify.annotations.Nullable;

/// What security groups let in, and edits that change it.
final class SecurityRules {

    private SecurityRules() {}

    static boolean fromAnywhere(SecurityRule rule) {
        var block = rule.cidr();
        return rule.group() == null && (block == null || block.prefixLength() == 0);
    }

    /// The security groups of a component.
    static List<ComponentId> groups(Spec spec) {
        return Objects.requireNonNullElse(SecurityGroup.around(spec), List.of());
    }

    /// Takes out the rules that open exactly a port to anywhere; null where a wider rule opens it, or none.
    static @Nullable Edit withoutPort(Scene scene, String code, Component component, int port) {
        var edits = new ArrayList<Edit>();
        for (var id : groups(component.spec())) {
            if (scene.find(id) instanceof Component group && group.spec() instanceof SecurityGroup spec) {
                var open = spec.rules().stream().filter(rule -> opens(rule, port)).toList();
                if (open.stream().anyMatch(rule -> !exactly(rule, port))) {
                    return null;
                }
                if (!open.isEmpty()) {
                    edits.add(Fixes.change(group, "rules",
                            spec.rules().stream().filter(rule -> !open.contains(rule)).toList()));
                }
            }
        }
        return edits.isEmpty()
                ? null
                : edits.size() == 1 ? edits.getFirst() : Fixes.together(code, edits.toArray(Edit[]::new));
    }

    private static boolean opens(SecurityRule rule, int port) {
        return rule.direction() == Direction.INBOUND && fromAnywhere(rule) && (rule.protocol() == RuleProtocol.ALL
                || rule.protocol() == RuleProtocol.TCP && rule.fromPort() <= port && rule.toPort() >= port);
    }

    private static boolean exactly(SecurityRule rule, int port) {
        return rule.protocol() == RuleProtocol.TCP && rule.fromPort() == port && rule.toPort() == port;
    }

    /// Lets in what one security group of the callee alone stops; null where more is in the way.
    static @Nullable Edit opening(Scene scene, Passage passage) {
        var stops = passage.stops();
        var from = scene.find(passage.from());
        var to = scene.find(passage.to());
        if (from == null || to == null || stops.size() != 1
                || stops.getFirst().barrier() != Step.Barrier.SECURITY_GROUP) {
            return null;
        }
        var peers = groups(from.spec());
        var group = scene.find(stops.getFirst().component());
        if (peers.isEmpty() || group == null || !groups(to.spec()).contains(group.id())
                || !(group.spec() instanceof SecurityGroup spec)) {
            return null;
        }
        var rules = new ArrayList<>(spec.rules());
        rules.add(new SecurityRule(Direction.INBOUND, RuleProtocol.TCP, passage.port(), passage.port(), null,
                peers.getFirst(), ""));
        return Fixes.change(group, "rules", List.copyOf(rules));
    }
}
