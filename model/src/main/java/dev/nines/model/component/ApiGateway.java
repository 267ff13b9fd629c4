package dev.nines.model.component;

import java.time.Duration;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.quantity.DataSize;
import dev.nines.model.quantity.Probability;
import dev.nines.model.quantity.Rate;
import dev.nines.model.setting.Serving;
import org.jspecify.annotations.Nullable;

/// A managed front for functions and services, with throttling and a canary.
///
/// @param throttle
///            requests per second let through; more get 429
/// @param burst
///            requests let through at once
/// @param canary
///            share of requests that go to the canary deployment
/// @param cacheSize
///            cache of the stage; absent: none
/// @param integrationTimeout
///            longest wait for the backend
@KindOf(group = Group.EDGE, within = "region", topLevel = true)
public record ApiGateway(@Default("http") ApiType type, @Default("prod") String stage,
        @Default("10000") Rate throttle,
        @Default("5000") @Range(min = "0", max = "1000000") int burst, @Default("0") Probability canary,
        @Nullable DataSize cacheSize, @Default("0") Probability cacheHitRatio,
        @Default("29s") @Range(min = "50ms", max = "30s") Duration integrationTimeout,
        @Default("time.mean=2ms") Serving serving) implements Spec {}
