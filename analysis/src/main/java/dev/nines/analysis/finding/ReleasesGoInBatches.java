package dev.nines.analysis.finding;

import java.util.Objects;

import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.BeanstalkEnvironment;
import dev.nines.model.component.BeanstalkPolicy;
import dev.nines.model.component.DeploymentGroup;
import dev.nines.model.setting.BatchSize;
import dev.nines.model.setting.DeploymentMethod;

/// A release does not stop every server at once.
final class ReleasesGoInBatches extends Rule {

    ReleasesGoInBatches() {
        super("release.all-at-once", Severity.WARNING, Pillar.OPERATIONS);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(DeploymentGroup.class, (component, group) -> {
            var all = group.method() == DeploymentMethod.STOP_AND_REPLACE
                    || group.method() == DeploymentMethod.IN_PLACE && group.batch() instanceof BatchSize.All;
            var servers = group.targets().stream().map(scene::find).filter(Objects::nonNull).mapToInt(Component::servers).sum();
            if (all && servers > 1) {
                sink.add(component, Fixes.together(code(), Fixes.change(component, "method", DeploymentMethod.IN_PLACE),
                        Fixes.change(component, "batch", new BatchSize.One())), servers, group.installTime());
            }
        });
        scene.each(BeanstalkEnvironment.class, (component, environment) -> {
            var fleet = scene.find(environment.group());
            if (environment.policy() == BeanstalkPolicy.ALL_AT_ONCE && fleet != null && fleet.servers() > 1
                    && fleet.spec() instanceof AutoScalingGroup group) {
                sink.add(component, Fixes.change(component, "policy", BeanstalkPolicy.ROLLING_WITH_ADDITIONAL_BATCH),
                        fleet.servers(), Starts.of(scene, fleet, group));
            }
        });
    }
}
