package dev.nines.model.setting;

import java.time.Duration;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.quantity.Probability;

/// A stage of a delivery pipeline.
///
/// @param duration
///            how long it takes
/// @param catches
///            share of bad releases it stops
public record PipelineStage(@Default("Build") String name, @Default("build") StageKind kind,
        @Default("5m") @Range(min = "0s", max = "30d") Duration duration,
        @Default("0") Probability catches) {}
