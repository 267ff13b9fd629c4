package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.AutoScalingGroup;

/// An Auto Scaling group that scales has room to grow.
final class GroupsCanGrow extends Rule {

    GroupsCanGrow() {
        super("group.cannot-grow", Severity.WARNING, Pillar.PERFORMANCE);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(AutoScalingGroup.class, (component, group) -> {
            if (!group.policies().isEmpty() && group.max() == group.desired() && group.max() > 0) {
                sink.add(component, Fixes.change(component, "max", Math.min(10_000, 2 * group.desired())), group.max());
            }
        });
    }
}
