package dev.nines.analysis.finding;

import java.util.List;

import dev.nines.model.Severity;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.property.RecordType;
import dev.nines.model.setting.ScalingPolicy;

/// An Auto Scaling group with room to grow has a policy that makes it grow.
final class GroupsFollowTheLoad extends Rule {

    GroupsFollowTheLoad() {
        super("group.no-scaling", Severity.ADVICE, Pillar.PERFORMANCE);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(AutoScalingGroup.class, (component, group) -> {
            if (group.policies().isEmpty() && group.max() > group.desired() && scene.serves(component)) {
                sink.add(component, Fixes.change(component, "policies",
                        List.of(RecordType.of(ScalingPolicy.TargetTracking.class).defaults())), group.desired(), group.max());
            }
        });
    }
}
