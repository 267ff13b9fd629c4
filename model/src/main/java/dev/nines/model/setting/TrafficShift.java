package dev.nines.model.setting;

import java.time.Duration;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.quantity.Probability;

/// How traffic moves from the old version to the new.
///
/// @param share
///            share that moves in the first step (canary) or in each (linear)
/// @param interval
///            time between steps
public record TrafficShift(@Default("0.1") Probability share,
        @Default("5m") @Range(min = "0s", max = "2d") Duration interval) {}
