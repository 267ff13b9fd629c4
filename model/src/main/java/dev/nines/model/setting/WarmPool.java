package dev.nines.model.setting;

import java.time.Duration;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import org.jspecify.annotations.Nullable;

/// Servers prepared ahead of need.
///
/// @param prepared
///            servers in group and pool together at most; absent: the group's maximum
public record WarmPool(@Default("stopped") WarmPoolState state,
        @Default("0") @Range(min = "0", max = "10000") int minimum,
        @Range(min = "0", max = "10000") @Nullable Integer prepared, @Default("false") boolean reuseOnScaleIn,
        @Default("10s") @Range(min = "0s", max = "1h") Duration startTime) {}
