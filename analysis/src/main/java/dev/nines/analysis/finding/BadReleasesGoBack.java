package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.DeploymentGroup;

/// A failed release is rolled back by itself.
final class BadReleasesGoBack extends Rule {

    /// Share of outages at Google 2010–2017 that a push of binaries or configuration set off.
    private static final double CHANGES = 0.68;

    BadReleasesGoBack() {
        super("release.no-rollback", Severity.WARNING, Pillar.OPERATIONS);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(DeploymentGroup.class, (component, group) -> {
            if (!group.rollbackOnFailure()) {
                sink.add(component, Fixes.change(component, "rollbackOnFailure", true), Figures.percent(CHANGES));
            }
        });
    }
}
