package dev.nines.analysis.finding;

import java.util.List;

import dev.nines.model.Component;
import dev.nines.model.catalogue.InstanceTypes;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.DatabaseServer;
import dev.nines.model.quantity.Durations;

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

    /// The mean share of its processors in use: Σ arrivals × CPU time ÷ (servers × vCPUs).
    static double meanUse(Scene scene, Component machine) {
        var vcpu = vcpu(machine);
        var servers = machine.servers();
        if (vcpu == 0 || servers == 0) {
            return 0;
        }
        var seconds = scene.children(machine).isEmpty() ? use(scene, machine) : 0;
        for (var program : scene.children(machine)) {
            seconds += use(scene, program);
        }
        return seconds / servers / vcpu;
    }

    /// CPU seconds a second.
    private static double use(Scene scene, Component program) {
        var serving = Servings.of(program.spec());
        var share = switch (program.spec()) {
            case AppServer app -> app.cpuShare().value();
            case DatabaseServer database -> database.cpuShare().value();
            default -> 1;
        };
        return serving == null ? 0 : scene.mean(program) * share * Durations.seconds(serving.time().mean());
    }
}
