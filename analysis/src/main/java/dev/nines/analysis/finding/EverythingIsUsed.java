package dev.nines.analysis.finding;

import java.util.stream.Collectors;

import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Severity;
import dev.nines.model.component.ApiGateway;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.Cache;
import dev.nines.model.component.Database;
import dev.nines.model.component.LambdaFunction;
import dev.nines.model.component.LoadBalancer;
import dev.nines.model.component.ReadReplica;
import dev.nines.model.component.Server;
import dev.nines.model.component.ServerPurpose;
import dev.nines.model.component.Spec;
import dev.nines.model.component.Users;

/// What costs money gets traffic.
final class EverythingIsUsed extends Rule {

    EverythingIsUsed() {
        super("component.unused", Severity.ADVICE, Pillar.COST);
    }

    @Override
    void review(Scene scene, Sink sink) {
        var standby = scene.evidence().flow().standby().stream().map(Component::id).collect(Collectors.toSet());
        for (var component : scene.architecture().components()) {
            if (serves(component.spec()) && !scene.serves(component) && !standby.contains(component.id())
                    && !reserve(scene, component) && !scene.of(Users.class).isEmpty()) {
                var cost = scene.evidence().cost().find(component.id());
                if (cost != null && cost.total().amount().usd().signum() > 0) {
                    sink.add(component, Fixes.remove(component), Figures.dollars(cost.total().amount()));
                }
            }
        }
    }

    private static boolean serves(Spec spec) {
        return switch (spec) {
            case Server server -> server.purpose() == ServerPurpose.GENERAL;
            case AutoScalingGroup group -> group.desired() > 0;
            case LoadBalancer _,Database _,Cache _,LambdaFunction _,ApiGateway _ -> true;
            case ReadReplica replica -> !replica.promoteOnFailure();
            default -> false;
        };
    }

    /// What waits for a failover, or runs programs that work without being asked.
    private static boolean reserve(Scene scene, Component component) {
        return scene.to(component).stream().anyMatch(connection -> connection.role() == Connection.FailoverRole.SECONDARY
                || connection.weight() == 0)
                || Scene.isMachine(component)
                        && (scene.teams().shares(component) || !scene.from(component).isEmpty()
                                || scene.children(component).stream().anyMatch(child -> !scene.from(child).isEmpty()));
    }
}
