package dev.nines.analysis.finding;

import dev.nines.analysis.capacity.DatabaseConnections;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseServer;
import dev.nines.model.component.Spec;
import org.jspecify.annotations.Nullable;

/// How many connections a database accepts.
final class ConnectionLimit {

    private ConnectionLimit() {}

    /// The limit of a database without a pool in front of it; null where it is not known or not of interest.
    static @Nullable Integer of(Spec spec) {
        return switch (spec) {
            case DatabaseServer server -> server.maxConnections();
            case Database database when database.poolProxy() -> null;
            case Database database -> DatabaseConnections.of(database);
            default -> null;
        };
    }
}
