package dev.nines.model.setting;

import java.time.Duration;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.quantity.Probability;

/// Stops calling a callee that fails.
///
/// @param failureShare
///            share of failures within the window that opens it
/// @param minimumCalls
///            calls within the window before it may open
/// @param openTime
///            time it stays open before it tries again
/// @param trialCalls
///            calls let through while it tries
public record CircuitBreaker(@Default("0.5") Probability failureShare,
        @Default("20") @Range(min = "1", max = "100000") int minimumCalls,
        @Default("10s") @Range(min = "1s", max = "1h") Duration window,
        @Default("30s") @Range(min = "100ms", max = "1h") Duration openTime,
        @Default("3") @Range(min = "1", max = "1000") int trialCalls) {}
