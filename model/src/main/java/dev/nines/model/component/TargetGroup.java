package dev.nines.model.component;

import java.time.Duration;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.setting.BalancingAlgorithm;
import dev.nines.model.setting.HealthCheck;
import dev.nines.model.setting.Stickiness;
import dev.nines.model.setting.Threshold;
import org.jspecify.annotations.Nullable;

/// The targets of a load balancer and how it treats them; its connections lead to the targets.
///
/// @param crossZone
///            whether nodes send to other zones; absent: as the load balancer
/// @param slowStart
///            time over which a new target's share grows; 0 is off, else 30 s to 900 s
/// @param deregistrationDelay
///            time a leaving target may finish
/// @param dnsFailover
///            healthy targets a zone needs to stay in DNS
/// @param routingFailover
///            healthy targets below which all targets get traffic
/// @param terminateOnUnhealthy
///            NLB: whether connections of an unhealthy target are reset
@KindOf(group = Group.LOAD_BALANCING, within = {"region", "vpc"}, topLevel = true)
public record TargetGroup(@Default("http") TargetProtocol protocol,
        @Default("80") @Range(min = "1", max = "65535") int port,
        @Default("round-robin") BalancingAlgorithm algorithm, HealthCheck healthCheck,
        @Nullable Boolean crossZone,
        @Default("0s") @Range(min = "0s", max = "900s") Duration slowStart,
        @Default("300s") @Range(min = "0s", max = "1h") Duration deregistrationDelay, Stickiness stickiness,
        @Default("false") boolean anomalyMitigation, Threshold dnsFailover, Threshold routingFailover,
        @Default("true") boolean terminateOnUnhealthy,
        @Default("false") boolean terminateOnDeregistration) implements Spec {}
