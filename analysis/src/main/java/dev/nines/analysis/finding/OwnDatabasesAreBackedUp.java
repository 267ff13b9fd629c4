package dev.nines.analysis.finding;

import java.util.stream.Stream;

import dev.nines.model.Severity;
import dev.nines.model.component.DatabaseServer;

/// The volumes of a self-managed database have snapshots.
final class OwnDatabasesAreBackedUp extends Rule {

    OwnDatabasesAreBackedUp() {
        super("database.no-snapshots", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(DatabaseServer.class, (component, _) -> {
            var machine = scene.machine(component);
            var template = Scene.template(machine);
            if (template != null && Stream.concat(Stream.of(template.rootVolume()), template.volumes().stream())
                    .allMatch(volume -> volume.snapshots().bytes() == 0)) {
                sink.add(component, null, machine);
            }
        });
    }
}
