package dev.nines.model.setting;

import java.time.Duration;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;

/// A wait while a server is launched or terminated.
///
/// @param expectedTime
///            how long the work really takes
public record LifecycleHook(@Default("launch") LifecycleTransition transition,
        @Default("1h") @Range(min = "30s", max = "2h") Duration heartbeat,
        @Default("30s") @Range(min = "0s", max = "2d") Duration expectedTime,
        @Default("true") boolean abandonOnTimeout) {}
