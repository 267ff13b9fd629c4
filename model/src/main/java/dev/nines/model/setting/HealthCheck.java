package dev.nines.model.setting;

import java.time.Duration;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import org.jspecify.annotations.Nullable;

/// How a load balancer finds out whether a target works; defaults are those of an application load balancer.
///
/// @param interval
///            time from the start of one check to the start of the next
/// @param timeout
///            time after which a silent check has failed
/// @param healthyThreshold
///            consecutive passes that make a target healthy
/// @param unhealthyThreshold
///            consecutive failures that make it unhealthy
/// @param matcher
///            HTTP codes that pass, for example `200` or `200-299`
public record HealthCheck(@Default("true") boolean enabled, @Default("http") CheckProtocol protocol,
        @Range(min = "1", max = "65535") @Nullable Integer port, @Default("/") String path,
        @Default("30s") @Range(min = "1s", max = "300s") Duration interval,
        @Default("5s") @Range(min = "1s", max = "120s") Duration timeout,
        @Default("5") @Range(min = "1", max = "10") int healthyThreshold,
        @Default("2") @Range(min = "1", max = "10") int unhealthyThreshold, @Default("200") String matcher) {}
