package dev.nines.model.check;

import dev.nines.model.Severity;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseDeployment;
import dev.nines.model.component.DatabaseEngine;

/// Aurora engines run as Aurora, the other engines do not.
final class EngineFitsDeployment extends Rule {

    EngineFitsDeployment() {
        super("database.engine", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(Database.class, (component, database) -> {
            var aurora = database.engine() == DatabaseEngine.AURORA_MYSQL
                    || database.engine() == DatabaseEngine.AURORA_POSTGRESQL;
            if (aurora != (database.deployment() == DatabaseDeployment.AURORA)) {
                sink.add(component, component, database.engine(), database.deployment());
            }
        });
    }
}
