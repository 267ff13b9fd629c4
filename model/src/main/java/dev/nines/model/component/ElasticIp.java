package dev.nines.model.component;

import java.time.Duration;
import java.util.List;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.property.Refers;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// A public IPv4 address that can be moved from one server to another.
///
/// @param attachedTo
///            server it leads to now
/// @param standby
///            servers it is moved to when that one fails, in order
/// @param remapTime
///            time from the call to the address leading to the other server
/// @param standbyRuns
///            whether a standby server runs, and may fail, while it waits
@KindOf(group = Group.EDGE, within = {"region", "vpc"}, topLevel = true)
public record ElasticIp(@Refers({
        "server", "nat-gateway", "auto-scaling-group",
        "network-load-balancer"}) @Nullable ComponentId attachedTo,
        @Refers("server") List<ComponentId> standby,
        @Default("60s") @Range(min = "0s", max = "1h") Duration remapTime,
        @Default("30s") @Range(min = "0s", max = "1h") Duration detectionTime,
        @Default("true") boolean standbyRuns) implements Spec {

    public ElasticIp {
        standby = List.copyOf(standby);
    }
}
