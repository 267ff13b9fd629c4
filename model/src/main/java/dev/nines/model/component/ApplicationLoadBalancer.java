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

/// An HTTP load balancer in at least two zones.
///
/// @param idleTimeout
///            silence after which a connection is closed
/// @param clientKeepAlive
///            longest life of a client's connection
/// @param connectionsPerRequest
///            new connections per request, for LCU
/// @param zonalShift
///            whether a zone may be taken out by hand
@KindOf(group = Group.LOAD_BALANCING, within = {"region", "vpc"}, topLevel = true, spansZones = true)
public record ApplicationLoadBalancer(@Default("internet-facing") Scheme scheme, List<Listener> listeners,
        @Refers("security-group") List<ComponentId> securityGroups,
        @Default("60s") @Range(min = "1s", max = "4000s") Duration idleTimeout,
        @Default("1h") @Range(min = "60s", max = "7d") Duration clientKeepAlive,
        @Default("0.1") @Range(min = "0", max = "1") double connectionsPerRequest,
        @Default("true") boolean http2,
        @Default("false") boolean zonalShift, @Default("false") boolean accessLogs,
        @Default("time.mean=1ms") Serving serving) implements LoadBalancer {

    public ApplicationLoadBalancer {
        listeners = List.copyOf(listeners);
        securityGroups = List.copyOf(securityGroups);
    }
}
