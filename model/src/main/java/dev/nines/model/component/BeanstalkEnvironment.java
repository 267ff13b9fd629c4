package dev.nines.model.component;

import java.time.Duration;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.property.Refers;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Probability;
import org.jspecify.annotations.Nullable;

/// An Elastic Beanstalk environment: it runs a group of servers and their load balancer.
///
/// @param batchShare
///            share of servers in a batch
/// @param newVersionShare
///            share of traffic to the new version while splitting
/// @param evaluationTime
///            how long it is watched
@KindOf(group = Group.OPERATIONS, within = {"region", "vpc"}, topLevel = true)
public record BeanstalkEnvironment(@Default("web") BeanstalkTier tier,
        @Default("Corretto 25 on Amazon Linux 2023") String platform,
        @Refers("auto-scaling-group") @Nullable ComponentId group,
        @Refers({"application-load-balancer", "network-load-balancer",
                "classic-load-balancer"}) @Nullable ComponentId loadBalancer,
        @Default("all-at-once") BeanstalkPolicy policy, @Default("1") Probability batchShare,
        @Default("0.1") Probability newVersionShare,
        @Default("5m") @Range(min = "3m", max = "600m") Duration evaluationTime,
        @Default("600s") @Range(min = "1m", max = "1h") Duration commandTimeout,
        @Default("false") boolean ignoreHealthCheck,
        @Default("true") boolean enhancedHealth) implements Spec {}
