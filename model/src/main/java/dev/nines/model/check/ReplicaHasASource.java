package dev.nines.model.check;

import dev.nines.model.Severity;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseDeployment;
import dev.nines.model.component.ReadReplica;

/// A read replica copies a database that is not Aurora; Aurora has readers.
final class ReplicaHasASource extends Rule {

    ReplicaHasASource() {
        super("replica.source", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(ReadReplica.class, (component, replica) -> {
            var source = design.find(replica.source());
            if (source != null && source.spec() instanceof Database database
                    && database.deployment() == DatabaseDeployment.AURORA) {
                sink.add(component, component, source);
            }
        });
    }
}
