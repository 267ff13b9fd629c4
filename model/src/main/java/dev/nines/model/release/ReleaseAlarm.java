package dev.nines.model.release;

import java.time.Duration;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.quantity.Probability;
import org.jspecify.annotations.Nullable;

/// What stops a release and takes it back without asking anybody.
///
/// @param errors share of the requests of a period that must fail
/// @param p99 response time that the 99th percentile of a period must exceed; absent: slowness is not watched
/// @param period over which it is measured
/// @param datapoints periods in a row
public record ReleaseAlarm(@Default("0.05") Probability errors,
        @Range(min = "1ms", max = "1h") @Nullable Duration p99,
        @Default("1m") @Range(min = "10s", max = "1h") Duration period,
        @Default("1") @Range(min = "1", max = "60") int datapoints) {}
