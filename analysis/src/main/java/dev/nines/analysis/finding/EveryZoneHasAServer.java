package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.AutoScalingGroup;

/// An Auto Scaling group keeps a server in each of its zones.
final class EveryZoneHasAServer extends Rule {

    EveryZoneHasAServer() {
        super("group.fewer-than-zones", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(AutoScalingGroup.class, (component, group) -> {
            var zones = scene.zones(component).size();
            if (zones > 1 && group.min() > 0 && group.min() < Math.min(zones, 2) && scene.serves(component)) {
                sink.add(component, Fixes.together(code(), Fixes.change(component, "max", Math.max(group.max(), zones)),
                        Fixes.change(component, "desired", Math.max(group.desired(), zones)),
                        Fixes.change(component, "min", zones)), group.min(), zones);
            }
        });
    }
}
