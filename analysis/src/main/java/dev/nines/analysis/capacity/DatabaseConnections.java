package dev.nines.analysis.capacity;

import java.util.Map;

import dev.nines.analysis.flow.RequestGraph;
import dev.nines.model.catalogue.DatabaseClasses;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseEngine;
import dev.nines.model.component.DatabaseServer;
import dev.nines.model.component.ReadReplica;
import dev.nines.model.component.Spec;
import org.jspecify.annotations.Nullable;

/// How many connections a database accepts unless told otherwise.
///
/// By memory (Amazon RDS user guide, "Quotas and constraints"; public parameter groups): MySQL memory ÷ 12,582,880; MariaDB memory ÷
/// 25,165,760 and at most 12,000; PostgreSQL memory ÷ 9,531,392 and at most 5,000. Memory is nominal, somewhat more than the engine sees.
/// Aurora MySQL by size (Amazon Aurora user guide, "Managing performance and scaling").
public final class DatabaseConnections {

    private static final double BYTES_PER_GIB = 1024.0 * 1024 * 1024;
    private static final Map<String, Integer> AURORA_MYSQL = Map.of("large", 1000, "xlarge", 2000, "2xlarge", 3000, "4xlarge",
            4000,
            "8xlarge", 5000, "12xlarge", 6000, "16xlarge", 6000, "24xlarge", 7000);
    private static final Map<String, Integer> AURORA_MYSQL_BURSTABLE = Map.of("small", 45, "medium", 90, "large", 135);

    private DatabaseConnections() {}

    /// Those of a database, absent where they are not published for its class.
    public static @Nullable Integer of(Database database) {
        var set = database.maxConnections();
        return set != null ? set : of(database.engine(), database.instanceClass());
    }

    /// Those of a component of a design, absent where they are not published or it is no database.
    public static @Nullable Integer of(RequestGraph graph, int at) {
        return switch (graph.spec(at)) {
            case Database database -> of(database);
            case DatabaseServer server -> server.maxConnections();
            case ReadReplica replica -> {
                var source = graph.design().find(replica.source());
                yield source != null && source.spec() instanceof Database database
                        ? of(database.engine(), replica.instanceClass())
                        : null;
            }
            default -> null;
        };
    }

    /// Whether a person has said how many connections there are.
    static boolean isSet(Spec spec) {
        return spec instanceof DatabaseServer || spec instanceof Database database && database.maxConnections() != null;
    }

    /// Those of an engine on an instance class by default.
    static @Nullable Integer of(DatabaseEngine engine, String instanceClass) {
        var found = DatabaseClasses.find(instanceClass);
        var shape = found == null ? null : found.shape();
        if (shape == null) {
            return null;
        }
        var memory = shape.memoryGib() * BYTES_PER_GIB;
        return switch (engine) {
            case MYSQL -> (int) (memory / 12_582_880);
            case MARIADB -> (int) Math.min(memory / 25_165_760, 12_000);
            case POSTGRESQL, AURORA_POSTGRESQL -> (int) Math.min(memory / 9_531_392, 5_000);
            case AURORA_MYSQL -> {
                var size = instanceClass.substring(instanceClass.lastIndexOf('.') + 1);
                yield (instanceClass.startsWith("db.t") ? AURORA_MYSQL_BURSTABLE : AURORA_MYSQL).get(size);
            }
        };
    }
}
