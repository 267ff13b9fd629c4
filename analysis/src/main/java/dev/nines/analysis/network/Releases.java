package dev.nines.analysis.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.BeanstalkEnvironment;
import dev.nines.model.component.DeploymentGroup;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.setting.BatchSize;
import dev.nines.model.setting.InstanceRefresh;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// The servers that releases add for their duration, by the ways of release attached to each fleet.
///
/// A canary or a linear release on servers is taken to need a second fleet, as its traffic moves between
/// two target groups: an assumption. A group that nothing deploys to is renewed by instance refresh.
final class Releases {

    /// Further servers during a release.
    record Extra(int servers, Message explanation) {}

    private final Map<ComponentId, List<DeploymentGroup>> deployments = new HashMap<>();
    private final Map<ComponentId, List<BeanstalkEnvironment>> environments = new HashMap<>();

    Releases(Architecture architecture) {
        for (var component : architecture.components()) {
            if (component.spec() instanceof DeploymentGroup deployment) {
                for (var target : deployment.targets()) {
                    deployments.computeIfAbsent(target, _ -> new ArrayList<>()).add(deployment);
                }
            } else if (component.spec() instanceof BeanstalkEnvironment environment
                    && environment.group() != null) {
                environments.computeIfAbsent(environment.group(), _ -> new ArrayList<>()).add(environment);
            }
        }
    }

    /// The most servers any release of a fleet adds.
    Extra extra(Component fleet, int servers) {
        var refresh = fleet.spec() instanceof AutoScalingGroup group ? group.refresh() : null;
        var attached = deployments.getOrDefault(fleet.id(), List.of());
        var beanstalk = environments.getOrDefault(fleet.id(), List.of());
        var most = new Extra(0, message("none", 0));
        for (var deployment : attached) {
            most = larger(most, of(deployment, refresh, servers));
        }
        for (var environment : beanstalk) {
            most = larger(most, of(environment, servers));
        }
        return attached.isEmpty() && beanstalk.isEmpty() && refresh != null
                ? refreshed(refresh, servers)
                : most;
    }

    private static Extra larger(Extra one, Extra other) {
        return other.servers > one.servers ? other : one;
    }

    private static Extra of(DeploymentGroup deployment,
            @Nullable InstanceRefresh refresh, int servers) {
        return switch (deployment.method()) {
            case STOP_AND_REPLACE, IN_PLACE, BLUE_GREEN_IN_SERVER -> new Extra(0, message("none", 0));
            case ROLLING_WITH_EXTRA_BATCH -> extra("extra-batch", deployment.batch().of(servers));
            case IMMUTABLE -> extra("immutable", servers);
            case BLUE_GREEN -> extra("blue-green", servers);
            case CANARY, LINEAR -> extra("second-fleet", servers);
            case TRAFFIC_SPLITTING -> extra("traffic-splitting", servers);
            case INSTANCE_REFRESH -> refresh == null
                    ? new Extra(0, message("none", 0))
                    : refreshed(refresh, servers);
        };
    }

    private static Extra of(BeanstalkEnvironment environment, int servers) {
        return switch (environment.policy()) {
            case ALL_AT_ONCE, ROLLING -> new Extra(0, message("none", 0));
            case ROLLING_WITH_ADDITIONAL_BATCH -> extra("extra-batch",
                    Math.max(1, BatchSize.ceiling(servers * environment.batchShare().value())));
            case IMMUTABLE -> extra("immutable", servers);
            case TRAFFIC_SPLITTING -> extra("traffic-splitting", servers);
        };
    }

    /// At 100 % most healthy, servers are ended and started together: the address of one that drains is
    /// still held while its successor starts (an assumption). Above, new ones come first.
    private static Extra refreshed(InstanceRefresh refresh, int servers) {
        var together = servers - BatchSize.ceiling(servers * refresh.minHealthy().value());
        var before = (int) Math.floor(servers * (refresh.maxHealthy() - 1) + 1e-9);
        return extra("instance-refresh", servers == 0 ? 0 : Math.max(1, Math.max(together, before)));
    }

    private static Extra extra(String key, int servers) {
        return new Extra(servers, message(key, servers));
    }

    private static Message message(String key, int servers) {
        return Message.of(Releases.class, "release." + key, servers);
    }
}
