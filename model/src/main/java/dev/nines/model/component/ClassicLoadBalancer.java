package dev.nines.model.component;

import java.time.Duration;
import java.util.List;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.property.Refers;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.setting.HealthCheck;
import dev.nines.model.setting.Listener;
import dev.nines.model.setting.Scheme;
import dev.nines.model.setting.Serving;
import dev.nines.model.setting.Stickiness;

/// The previous generation's load balancer; its targets are its own.
///
/// @param surgeQueue
///            requests that may wait per node
/// @param drainTimeout
///            time a leaving server may finish; 0 is none
@KindOf(group = Group.LOAD_BALANCING, within = {"region", "vpc"}, topLevel = true, spansZones = true)
public record ClassicLoadBalancer(@Default("internet-facing") Scheme scheme, List<Listener> listeners,
        @Refers("security-group") List<ComponentId> securityGroups, @Default("true") boolean crossZone,
        @Default("60s") @Range(min = "1s", max = "4000s") Duration idleTimeout,
        @Default("300s") @Range(min = "0s", max = "1h") Duration drainTimeout,
        @Default("1024") @Range(min = "0", max = "1024") int surgeQueue,
        @Default("path=/index.html, healthyThreshold=10") HealthCheck healthCheck, Stickiness stickiness,
        @Default("time.mean=1ms") Serving serving) implements LoadBalancer {

    public ClassicLoadBalancer {
        listeners = List.copyOf(listeners);
        securityGroups = List.copyOf(securityGroups);
    }
}
