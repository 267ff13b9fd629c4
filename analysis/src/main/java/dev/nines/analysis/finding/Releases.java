package dev.nines.analysis.finding;

import dev.nines.model.Component;
import dev.nines.model.component.BeanstalkEnvironment;
import dev.nines.model.component.DeploymentGroup;
import dev.nines.model.component.Pipeline;

/// Finds what releases reach.
final class Releases {

    private Releases() {}

    /// Whether a release is deployed to a server or group.
    static boolean reach(Scene scene, Component machine) {
        var reached = new boolean[1];
        scene.each(DeploymentGroup.class, (_, group) -> reached[0] |= group.targets().contains(machine.id()));
        scene.each(Pipeline.class, (_, pipeline) -> reached[0] |= pipeline.deploysTo().contains(machine.id()));
        scene.each(BeanstalkEnvironment.class,
                (_, environment) -> reached[0] |= machine.id().equals(environment.group()));
        return reached[0];
    }
}
