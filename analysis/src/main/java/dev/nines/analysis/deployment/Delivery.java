package dev.nines.analysis.deployment;

import java.time.Duration;
import java.util.List;

import dev.nines.model.quantity.ComponentId;
import dev.nines.model.setting.PipelineStage;

/// How long a change takes to production and how often it harms it, by the stages of a delivery pipeline.
///
/// @param pipeline its id
/// @param stages in order
/// @param leadTime of all stages
/// @param caught share of the bad releases that its stages stop
/// @param changeFailureShare share of the releases that reach production and harm it: Forsgren, Humble, Kim, Accelerate (2018)
/// @param releasesPerMonth that reach production
/// @param restoreTime time to take a bad one back
public record Delivery(ComponentId pipeline, List<PipelineStage> stages, Duration leadTime, double caught,
        double changeFailureShare,
        double releasesPerMonth, Duration restoreTime) {

    public Delivery {
        stages = List.copyOf(stages);
    }
}
