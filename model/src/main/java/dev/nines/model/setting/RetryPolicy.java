package dev.nines.model.setting;

import java.time.Duration;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.quantity.Probability;
import org.jspecify.annotations.Nullable;

/// What a caller does after a failed or late answer.
///
/// @param attempts
///            further attempts after the first; 0 is none
/// @param baseWait
///            wait before the first further attempt
/// @param longestWait
///            cap of a growing wait
/// @param budget
///            share of further attempts earned per success; absent: no retry budget
/// @param budgetCap
///            most attempts a budget may hold
public record RetryPolicy(@Default("0") @Range(min = "0", max = "20") int attempts,
        @Default("exponential-full-jitter") RetryBackoff backoff,
        @Default("100ms") @Range(min = "0s", max = "1h") Duration baseWait,
        @Default("20s") @Range(min = "0s", max = "1d") Duration longestWait, @Nullable Probability budget,
        @Default("100") @Range(min = "1", max = "1000000") int budgetCap) {}
