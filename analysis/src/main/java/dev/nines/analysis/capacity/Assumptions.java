package dev.nines.analysis.capacity;

import java.util.ArrayList;
import java.util.List;

import dev.nines.model.component.Database;
import dev.nines.model.component.ReadReplica;
import dev.nines.model.text.Message;

/// What the figures rest on that nobody set; only what was used.
final class Assumptions {

    private final Solver solver;

    Assumptions(Solver solver) {
        this.solver = solver;
    }

    List<Message> all() {
        var all = new ArrayList<Message>();
        say(all, "peak");
        say(all, "one-after-the-other");
        say(all, "independent");
        var plant = solver.plant();
        var size = plant.graph().size();
        var least = false;
        var cache = false;
        var function = false;
        var processors = false;
        var data = false;
        var spread = new Spread(plant.graph(), solver.rates());
        for (var at = 0; at < size; at++) {
            if (solver.rates().rate(at) > 0) {
                var station = plant.station(at);
                least |= spread.known(at) && spread.choice(at) == Spread.Choice.LEAST
                        && plant.servers(at) * spread.siblings(at) > 1;
                cache |= station instanceof Station.CacheNodes;
                function |= station instanceof Station.Function known && known.basis() == Basis.ASSUMED;
                processors |= station instanceof Station.Servers known && known.basis() == Basis.ASSUMED
                        || solver.stations().work(at) > 0 && plant.assumedProcessors(at);
                data |= plant.graph().spec(at) instanceof Database database && database.instanceClass().startsWith("db.t")
                        || plant.graph().spec(at) instanceof ReadReplica replica && replica.instanceClass().startsWith("db.t");
            }
        }
        if (least) {
            say(all, "least-loaded");
        }
        if (cache) {
            say(all, "cache-operations");
        }
        if (function) {
            say(all, "function-concurrency");
        }
        if (processors) {
            say(all, "processors");
        }
        if (data) {
            say(all, "burstable-data");
        }
        return all;
    }

    private static void say(List<Message> all, String key) {
        all.add(Message.of(Assumptions.class, "assumption." + key));
    }
}
