package dev.nines.model.component;

import java.time.Duration;
import java.util.List;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.property.Refers;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.setting.Listener;
import dev.nines.model.setting.Scheme;
import dev.nines.model.setting.Serving;

/// A TCP, UDP and TLS load balancer.
///
/// @param clientRouting
///            share of clients sent to their own zone
@KindOf(group = Group.LOAD_BALANCING, within = {"region", "vpc"}, topLevel = true, spansZones = true)
public record NetworkLoadBalancer(@Default("internet-facing") Scheme scheme, List<Listener> listeners,
        @Refers("security-group") List<ComponentId> securityGroups, @Default("false") boolean crossZone,
        @Default("350s") @Range(min = "60s", max = "6000s") Duration idleTimeout,
        @Default("1") @Range(min = "0", max = "1") double connectionsPerRequest,
        @Default("any-availability-zone") ClientRouting clientRouting,
        @Default("0") @Range(min = "0", max = "7") int secondaryIps,
        @Default("false") boolean zonalShift,
        @Default("time.mean=200us") Serving serving) implements LoadBalancer {

    public NetworkLoadBalancer {
        listeners = List.copyOf(listeners);
        securityGroups = List.copyOf(securityGroups);
    }
}
