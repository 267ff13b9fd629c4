package dev.nines.model.check;

import dev.nines.model.Severity;
import dev.nines.model.component.DeploymentGroup;

/// A deployment group has something to deploy to.
final class DeploymentHasTargets extends Rule {

    DeploymentHasTargets() {
        super("deployment-group.no-targets", Severity.WARNING);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(DeploymentGroup.class, (component, group) -> {
            if (group.targets().isEmpty()) {
                sink.add(component, component);
            }
        });
    }
}
