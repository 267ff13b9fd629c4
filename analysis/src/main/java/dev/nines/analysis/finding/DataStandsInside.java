package dev.nines.analysis.finding;

import java.util.ArrayList;
import java.util.Set;

import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.Cache;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseServer;
import dev.nines.model.component.ReadReplica;
import dev.nines.model.edit.Edit;
import dev.nines.model.edit.Reparent;
import dev.nines.model.edit.SetSubnets;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Databases and caches stand in subnets without a way in from the internet.
final class DataStandsInside extends Rule {

    DataStandsInside() {
        super("database.public-subnet", Severity.WARNING, Pillar.SECURITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        for (var component : scene.architecture().components()) {
            var stores = component.spec() instanceof Database || component.spec() instanceof ReadReplica
                    || component.spec() instanceof Cache || onlyDatabase(scene, component);
            if (stores) {
                var open = scene.subnets(component).stream().filter(scene::open).toList();
                if (!open.isEmpty()) {
                    sink.add(component, fix(scene, component), open);
                }
            }
        }
    }

    private static boolean onlyDatabase(Scene scene, Component machine) {
        var programs = scene.children(machine);
        return Scene.isMachine(machine) && !programs.isEmpty()
                && programs.stream().allMatch(program -> program.spec() instanceof DatabaseServer);
    }

    /// Subnets of the same zones that no internet gateway leads to, where every zone has one.
    private static @Nullable Edit fix(Scene scene, Component component) {
        var inner = new ArrayList<ComponentId>();
        for (var zone : scene.zones(component)) {
            scene.subnetsOf(zone).stream().filter(subnet -> !scene.open(subnet)).map(Component::id)
                    .reduce((_, last) -> last).ifPresent(inner::add);
        }
        if (inner.isEmpty() || inner.size() < scene.zones(component).size()) {
            return null;
        }
        return component.subnets().isEmpty()
                ? new Reparent(Set.of(component.id()), inner.getFirst())
                : new SetSubnets(component.id(), inner);
    }
}
