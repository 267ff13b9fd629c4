package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.setting.ScalingMetric;
import dev.nines.model.setting.ScalingPolicy;

/// A group that scales by CPU sees it every minute.
final class GroupsSeeEveryMinute extends Rule {

    GroupsSeeEveryMinute() {
        super("group.basic-monitoring", Severity.ADVICE, Pillar.PERFORMANCE);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(AutoScalingGroup.class, (component, group) -> {
            if (!group.template().detailedMonitoring() && group.policies().stream().anyMatch(GroupsSeeEveryMinute::byCpu)) {
                sink.add(component, Fixes.change(component, "template.detailedMonitoring", true));
            }
        });
    }

    private static boolean byCpu(ScalingPolicy policy) {
        return switch (policy) {
            case ScalingPolicy.TargetTracking tracking -> tracking.metric() == ScalingMetric.CPU;
            case ScalingPolicy.StepScaling step -> step.metric() == ScalingMetric.CPU;
            case ScalingPolicy.SimpleScaling simple -> simple.metric() == ScalingMetric.CPU;
            case ScalingPolicy.Scheduled _,ScalingPolicy.Predictive _ -> false;
        };
    }
}
