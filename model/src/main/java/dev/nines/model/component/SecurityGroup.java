package dev.nines.model.component;

import java.util.List;

import dev.nines.model.quantity.ComponentId;
import dev.nines.model.setting.SecurityRule;
import org.jspecify.annotations.Nullable;

/// A stateful firewall around network interfaces: what is not allowed is stopped.
@KindOf(group = Group.NETWORK, within = "vpc")
public record SecurityGroup(List<SecurityRule> rules) implements Spec {

    public SecurityGroup {
        rules = List.copyOf(rules);
    }

    /// The security groups around the network interfaces of a component; null for what has no interface of its own.
    public static @Nullable List<ComponentId> around(Spec spec) {
        return switch (spec) {
            case Server server -> server.template().securityGroups();
            case AutoScalingGroup group -> group.template().securityGroups();
            case LoadBalancer balancer -> balancer.securityGroups();
            case Database database -> database.securityGroups();
            case ReadReplica replica -> replica.securityGroups();
            case Cache cache -> cache.securityGroups();
            case LambdaFunction function -> function.securityGroups();
            default -> null;
        };
    }
}
