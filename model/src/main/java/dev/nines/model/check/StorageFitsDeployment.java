package dev.nines.model.check;

import dev.nines.model.Severity;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseDeployment;
import dev.nines.model.component.DatabaseStorage;

/// Aurora storage belongs to Aurora and to nothing else.
final class StorageFitsDeployment extends Rule {

    StorageFitsDeployment() {
        super("database.storage", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(Database.class, (component, database) -> {
            var aurora = database.storage() == DatabaseStorage.AURORA_STANDARD
                    || database.storage() == DatabaseStorage.AURORA_IO_OPTIMIZED;
            if (aurora != (database.deployment() == DatabaseDeployment.AURORA)) {
                sink.add(component, component, database.storage(), database.deployment());
            }
        });
    }
}
