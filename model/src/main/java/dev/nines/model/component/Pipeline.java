package dev.nines.model.component;

import java.time.Duration;
import java.util.List;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.property.Refers;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Probability;
import dev.nines.model.setting.PipelineStage;

/// How a change reaches production: build, tests, stage, production.
///
/// @param releasesPerMonth
///            how often a release reaches production
/// @param changeFailureShare
///            share of releases that harm production
/// @param restoreTime
///            time to roll a bad release back
@KindOf(group = Group.OPERATIONS, within = {"region", "vpc"}, topLevel = true)
public record Pipeline(List<PipelineStage> stages,
        @Default("8") @Range(min = "0", max = "100000") double releasesPerMonth,
        @Default("0.1") Probability changeFailureShare,
        @Default("15m") @Range(min = "0s", max = "30d") Duration restoreTime,
        @Refers({
                "deployment-group", "beanstalk-environment", "auto-scaling-group", "server",
                "lambda-function", "api-gateway"}) List<ComponentId> deploysTo)
        implements
            Spec {

    public Pipeline {
        stages = List.copyOf(stages);
        deploysTo = List.copyOf(deploysTo);
    }
}
