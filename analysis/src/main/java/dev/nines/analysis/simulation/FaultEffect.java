package dev.nines.analysis.simulation;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/// What came of a fault, until the next one began or the simulation ended.
///
/// @param fault the fault
/// @param detected from its beginning until something counted as unhealthy; absent if nothing did
/// @param recovered from its beginning until from then on less than one request in a hundred failed; absent if that never came
/// @param failed requests that failed meanwhile
public record FaultEffect(Fault fault, @Nullable Duration detected, @Nullable Duration recovered, long failed) {}
