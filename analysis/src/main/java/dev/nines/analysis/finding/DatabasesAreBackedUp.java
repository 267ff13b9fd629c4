package dev.nines.analysis.finding;

import java.time.Duration;

import dev.nines.model.Severity;
import dev.nines.model.component.Database;

/// A database can be restored to an earlier moment.
final class DatabasesAreBackedUp extends Rule {

    DatabasesAreBackedUp() {
        super("database.no-backup", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(Database.class, (component, database) -> {
            if (database.backupRetention().isZero()) {
                sink.add(component, Fixes.change(component, "backupRetention", Duration.ofDays(7)));
            }
        });
    }
}
