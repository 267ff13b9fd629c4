package dev.nines.model.check;

import dev.nines.model.Severity;
import dev.nines.model.component.AutoScalingGroup;

/// The desired capacity of an Auto Scaling group lies between its minimum and maximum.
final class GroupSizesAreOrdered extends Rule {

    GroupSizesAreOrdered() {
        super("scaling.sizes", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(AutoScalingGroup.class, (component, group) -> {
            if (group.min() > group.desired() || group.desired() > group.max()) {
                sink.add(component, component, group.min(), group.desired(), group.max());
            }
        });
    }
}
