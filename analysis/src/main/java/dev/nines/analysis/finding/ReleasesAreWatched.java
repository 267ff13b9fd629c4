package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.DeploymentGroup;

/// An alarm stops a release that does harm.
final class ReleasesAreWatched extends Rule {

    ReleasesAreWatched() {
        super("release.no-alarm", Severity.ADVICE, Pillar.OPERATIONS);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(DeploymentGroup.class, (component, group) -> {
            if (group.alarms().isEmpty() && !group.targets().isEmpty()) {
                sink.add(component, null);
            }
        });
    }
}
