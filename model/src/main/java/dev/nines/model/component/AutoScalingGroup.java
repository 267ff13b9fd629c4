package dev.nines.model.component;

import java.time.Duration;
import java.util.List;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.setting.GroupHealthCheck;
import dev.nines.model.setting.InstanceRefresh;
import dev.nines.model.setting.LaunchTemplate;
import dev.nines.model.setting.LifecycleHook;
import dev.nines.model.setting.ScalingPolicy;
import dev.nines.model.setting.Serving;
import dev.nines.model.setting.WarmPool;
import org.jspecify.annotations.Nullable;

/// A group of equal servers whose number follows the load; programs stand inside it as inside a server.
///
/// @param healthChecks
///            who may call a server unhealthy; EC2 always may
/// @param gracePeriod
///            time after launch in which failed checks do not count
/// @param warmup
///            time before a new server counts in metrics; absent: the cooldown
/// @param maxLifetime
///            age at which a server is replaced; absent: none
@KindOf(group = Group.COMPUTE, within = {"vpc", "region"}, topLevel = true, spansZones = true)
public record AutoScalingGroup(LaunchTemplate template,
        @Default("2") @Range(min = "0", max = "10000") int min,
        @Default("4") @Range(min = "0", max = "10000") int max,
        @Default("2") @Range(min = "0", max = "10000") int desired,
        @Default("ec2") List<GroupHealthCheck> healthChecks,
        @Default("300s") @Range(min = "0s", max = "2h") Duration gracePeriod,
        @Default("300s") @Range(min = "0s", max = "1h") Duration cooldown,
        @Range(min = "0s", max = "1h") @Nullable Duration warmup,
        List<ScalingPolicy> policies, @Nullable WarmPool warmPool, List<LifecycleHook> hooks,
        InstanceRefresh refresh,
        @Default("true") boolean balanceBestEffort,
        @Range(min = "1d", max = "3650d") @Nullable Duration maxLifetime,
        @Default("time.mean=20ms") Serving serving) implements Spec {

    public AutoScalingGroup {
        healthChecks = List.copyOf(healthChecks);
        policies = List.copyOf(policies);
        hooks = List.copyOf(hooks);
    }
}
