package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.setting.GroupHealthCheck;

/// A new server may start before failed checks count.
final class ServersMayBoot extends Rule {

    ServersMayBoot() {
        super("group.grace-short", Severity.ERROR, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(AutoScalingGroup.class, (component, group) -> {
            var start = Starts.of(scene, component, group);
            if (group.healthChecks().contains(GroupHealthCheck.ELB) && Times.longer(start, group.gracePeriod())) {
                sink.add(component, Fixes.change(component, "gracePeriod", Starts.grace(start)), group.gracePeriod(), start);
            }
        });
    }
}
