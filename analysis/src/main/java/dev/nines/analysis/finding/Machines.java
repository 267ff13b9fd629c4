package dev.nines.analysis.finding;

import java.util.List;

import dev.nines.model.Component;
import dev.nines.model.catalogue.InstanceTypes;
import dev.nines.model.component.AppServer;

/// What servers are and what runs on them.
final class Machines {

    private Machines() {}

    /// The virtual processors of one server, or 0 where they are not known.
    static int vcpu(Component machine) {
        var template = Scene.template(machine);
        var type = template == null ? null : InstanceTypes.find(template.instanceType());
        var shape = type == null ? null : type.shape();
        return shape == null ? 0 : shape.vcpu();
    }

    /// The name of its type.
    static String type(Component machine) {
        var template = Scene.template(machine);
        return template == null ? "" : template.instanceType();
    }

    /// The application processes on a server.
    static List<AppServer> apps(Scene scene, Component machine) {
        return scene.children(machine).stream().map(Component::spec).filter(AppServer.class::isInstance)
                .map(AppServer.class::cast).toList();
    }
}
