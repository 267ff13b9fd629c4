package dev.nines.model.check;

import dev.nines.model.Severity;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseDeployment;

/// Only Aurora has readers.
final class ReadersAreAurora extends Rule {

    ReadersAreAurora() {
        super("database.readers", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(Database.class, (component, database) -> {
            if (database.readers() > 0 && database.deployment() != DatabaseDeployment.AURORA) {
                sink.add(component, component, database.readers(), database.deployment());
            }
        });
    }
}
