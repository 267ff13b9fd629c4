package dev.nines.analysis.finding;

import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.Database;

/// The connection pools of all servers fit into what the database accepts.
final class PoolsFitTheDatabase extends Rule {

    /// Share of the limit that leaves room for administration and failover.
    private static final double USABLE = 0.8;

    PoolsFitTheDatabase() {
        super("pool.exceeds-database", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        for (var database : scene.architecture().components()) {
            var limit = ConnectionLimit.of(database.spec());
            if (limit != null) {
                var now = pools(scene, database, false);
                var most = pools(scene, database, true);
                if (most > USABLE * limit) {
                    var managed = database.spec() instanceof Database;
                    sink.add(now > limit ? Severity.ERROR : Severity.WARNING, database,
                            managed ? Fixes.change(database, "poolProxy", true) : null, now, most, limit);
                }
            }
        }
    }

    private static int pools(Scene scene, Component database, boolean most) {
        var sum = 0;
        for (var caller : scene.callers(database)) {
            if (caller.spec() instanceof AppServer app) {
                var machine = scene.machine(caller);
                sum += app.connectionPool() * app.processes()
                        * (most ? machine.mostServers() : machine.servers());
            }
        }
        return sum;
    }
}
