package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.HaproxyBalancer;
import dev.nines.model.component.LambdaFunction;
import dev.nines.model.component.TargetGroup;

/// A balancer finds out when a target has failed.
final class TargetsAreChecked extends Rule {

    TargetsAreChecked() {
        super("health-check.off", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(TargetGroup.class, (component, group) -> {
            if (!group.healthCheck().enabled()
                    && scene.callees(component).stream().anyMatch(target -> !(target.spec() instanceof LambdaFunction))) {
                sink.add(component, Fixes.change(component, "healthCheck.enabled", true));
            }
        });
        scene.each(HaproxyBalancer.class, (component, balancer) -> {
            if (!balancer.check().enabled()) {
                sink.add(component, Fixes.change(component, "check.enabled", true));
            }
        });
    }
}
