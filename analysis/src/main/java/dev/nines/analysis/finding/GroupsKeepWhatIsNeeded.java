package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.AutoScalingGroup;

/// An Auto Scaling group never shrinks below what is needed.
final class GroupsKeepWhatIsNeeded extends Rule {

    GroupsKeepWhatIsNeeded() {
        super("group.below-needed", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(AutoScalingGroup.class, (component, group) -> {
            var needed = component.needed();
            if (needed != null && group.min() < needed && group.desired() > 0) {
                var grow = Fixes.change(component, "min", needed);
                sink.add(component, group.desired() >= needed
                        ? grow
                        : Fixes.together(code(), Fixes.change(component, "max", Math.max(group.max(), needed)),
                                Fixes.change(component, "desired", needed), grow),
                        group.min(), needed);
            }
        });
    }
}
