package dev.nines.analysis.finding;

import dev.nines.model.Connection;
import dev.nines.model.Severity;
import dev.nines.model.component.DatabaseServer;

/// Standby, backups and patches of a database are somebody's job.
final class DatabasesAreManaged extends Rule {

    DatabasesAreManaged() {
        super("database.self-managed", Severity.ADVICE, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(DatabaseServer.class, (component, database) -> {
            if (scene.from(component).isEmpty() && scene.to(component).stream()
                    .noneMatch(connection -> connection.protocol() == Connection.Protocol.REPLICATION)) {
                sink.add(component, null, scene.machine(component));
            }
        });
    }
}
