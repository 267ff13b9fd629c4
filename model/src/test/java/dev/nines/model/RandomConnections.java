package dev.nines.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import org.jspecify.annotations.Nullable;

/// Random connections that make sense: from users over balancers and servers to data, never in a circle.
final class RandomConnections {

    /// How far from the users a kind stands; kinds that take no part in requests are not named.
    private static final Map<String, Integer> RANKS = new HashMap<>();

    static {
        rank(0, "users");
        rank(1, "dns-record");
        rank(2, "api-gateway", "application-load-balancer", "network-load-balancer",
                "classic-load-balancer", "elastic-ip");
        rank(3, "target-group");
        rank(4, "nginx-balancer", "haproxy-balancer", "web-server", "server", "auto-scaling-group");
        rank(5, "app-load-balancer");
        rank(6, "app-server", "lambda-function");
        rank(7, "database", "database-server", "cache", "message-queue", "object-storage", "secret-store",
                "external-service");
        rank(8, "read-replica");
    }

    private final RandomGenerator random;
    private final RandomValues values;
    private final TreeMap<Integer, List<ComponentId>> byRank = new TreeMap<>();
    private final List<Connection> connections = new ArrayList<>();

    RandomConnections(RandomGenerator random, RandomValues values, List<Component> components) {
        this.random = random;
        this.values = values;
        components.forEach(component -> {
            var rank = RANKS.get(component.kind().name());
            if (rank != null) {
                byRank.computeIfAbsent(rank, _ -> new ArrayList<>()).add(component.id());
            }
        });
    }

    private static void rank(int rank, String... kinds) {
        for (var kind : kinds) {
            RANKS.put(kind, rank);
        }
    }

    /// One or two into everything that takes part in requests.
    List<Connection> make() {
        byRank.forEach((rank, ids) -> {
            var before = byRank.headMap(rank).values().stream().toList();
            for (var to : ids) {
                for (var left = before.isEmpty() ? 0 : 1 + random.nextInt(2); left > 0; left--) {
                    var near = random.nextInt(3) == 0 ? values.pick(before) : before.getLast();
                    connect(values.pick(near), to);
                }
            }
        });
        return connections;
    }

    private void connect(ComponentId from, ComponentId to) {
        var type = RecordType.of(Connection.class);
        var set = new @Nullable Object[type.properties().size()];
        for (var property : type.properties()) {
            set[property.index()] = switch (property.name()) {
                case "id" -> new ConnectionId("c" + (connections.size() + 1));
                case "from" -> from;
                case "to" -> to;
                case "extra" -> Map.of();
                default -> values.property(property);
            };
        }
        connections.add(type.create(set));
    }
}
