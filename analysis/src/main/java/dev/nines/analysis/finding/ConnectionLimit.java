package dev.nines.analysis.finding;

import dev.nines.model.catalogue.DatabaseClasses;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseServer;
import dev.nines.model.component.Spec;
import org.jspecify.annotations.Nullable;

/// How many connections a database accepts.
///
/// What engines derive from memory (Amazon RDS user guide, "Quotas and constraints"; public parameter groups): MySQL
/// memory ÷ 12,582,880; MariaDB memory ÷ 25,165,760, at most 12,000; PostgreSQL memory ÷ 9,531,392, at most 5,000.
/// Memory is nominal, so the provider's figure is a little lower. Aurora MySQL has a table of its own, not held here.
final class ConnectionLimit {

    private static final double GIB = 1024.0 * 1024 * 1024;

    private ConnectionLimit() {}

    /// The limit of a database without a pool in front of it; null where it is not known or not of interest.
    static @Nullable Integer of(Spec spec) {
        return switch (spec) {
            case DatabaseServer server -> server.maxConnections();
            case Database database when database.poolProxy() -> null;
            case Database database when database.maxConnections() != null -> database.maxConnections();
            case Database database -> derived(database);
            default -> null;
        };
    }

    private static @Nullable Integer derived(Database database) {
        var type = DatabaseClasses.find(database.instanceClass());
        var shape = type == null ? null : type.shape();
        if (shape == null) {
            return null;
        }
        var memory = shape.memoryGib() * GIB;
        return switch (database.engine()) {
            case MYSQL -> (int) (memory / 12_582_880);
            case MARIADB -> (int) Math.min(memory / 25_165_760, 12_000);
            case POSTGRESQL, AURORA_POSTGRESQL -> (int) Math.min(memory / 9_531_392, 5_000);
            case AURORA_MYSQL -> null;
        };
    }
}
