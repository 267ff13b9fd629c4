package dev.nines.analysis.simulation;

import java.util.HashMap;
import java.util.Map;

import dev.nines.analysis.capacity.DatabaseConnections;
import dev.nines.analysis.capacity.Stations;
import dev.nines.analysis.flow.RequestGraph;
import dev.nines.analysis.simulation.process.Environments;
import dev.nines.analysis.simulation.process.Play;
import dev.nines.analysis.simulation.process.Unit;
import dev.nines.model.component.ApiGateway;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseServer;
import dev.nines.model.component.ExternalService;
import dev.nines.model.component.LambdaFunction;
import dev.nines.model.component.ReadReplica;
import dev.nines.model.quantity.Rate;

/// What turns requests away besides full queues: rates, the concurrency of functions, the connections of databases.
final class Bounds {

    private final RequestGraph graph;
    private final Play play;
    /// Concurrency that the functions of a region share that have none of their own.
    private final Map<String, Environments.Share> shared = new HashMap<>();
    private final Map<Integer, Environments> environments = new HashMap<>();

    Bounds(RequestGraph graph, Parts parts, Play play) {
        this.graph = graph;
        this.play = play;
        for (int at = 0; at < graph.size(); at++) {
            for (var part : parts.of(at)) {
                for (var unit : part) {
                    bound(at, unit);
                }
            }
        }
    }

    /// Cold starts of a function; 0 for what is none.
    long coldStarts(int at) {
        var known = environments.get(at);
        return known == null ? 0 : known.coldStarts();
    }

    private void bound(int at, Unit unit) {
        switch (graph.spec(at)) {
            case ApiGateway gateway -> unit.throttle(gateway.throttle().perSecond(), gateway.burst());
            case ExternalService service when service.limit() != null -> throttle(unit, service.limit());
            case LambdaFunction function -> {
                var made = environments(at, function);
                environments.put(at, made);
                unit.runIn(made);
            }
            // a proxy lets wait who finds no connection
            case Database database when !database.poolProxy() -> limit(at, unit);
            case ReadReplica _ -> limit(at, unit);
            case DatabaseServer server when server.serving().concurrency() == null && server.serving().queueLimit() == null ->
                limit(at, unit);
            default -> {
            }
        }
    }

    private static void throttle(Unit unit, Rate rate) {
        unit.throttle(rate.perSecond(), rate.perSecond());
    }

    private void limit(int at, Unit unit) {
        var most = DatabaseConnections.of(graph, at);
        if (most != null) {
            unit.limit(most.intValue());
        }
    }

    private Environments environments(int at, LambdaFunction function) {
        var reserved = function.reserved();
        var share = reserved == null
                ? shared.computeIfAbsent(region(at), region -> new Environments.Share(left(region)))
                : new Environments.Share(reserved);
        return new Environments(play, share, function.provisioned(), function.coldStart().toNanos(),
                function.idleTime().toNanos(),
                function.timeout().toNanos());
    }

    private String region(int at) {
        return graph.design().region(graph.component(at));
    }

    private int left(String region) {
        int left = Stations.ACCOUNT_CONCURRENCY;
        for (int at = 0; at < graph.size(); at++) {
            if (graph.spec(at) instanceof LambdaFunction function && function.reserved() != null && region(at).equals(region)) {
                left -= function.reserved();
            }
        }
        return Math.max(0, left);
    }
}
