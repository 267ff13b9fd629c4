package dev.nines.model.check;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.nines.model.Connection.Protocol;
import dev.nines.model.component.Kind;

/// Which kinds of component may be connected to which: the one table for checks and canvas.
public final class Calls {

    private static final List<String> PROGRAMS = List.of("web-server", "app-server", "app-load-balancer",
            "nginx-balancer", "haproxy-balancer");
    private static final List<String> COMPUTE = join(PROGRAMS,
            List.of("server", "auto-scaling-group", "lambda-function"));
    private static final List<String> BALANCERS = List.of("application-load-balancer",
            "network-load-balancer", "classic-load-balancer");
    private static final List<String> STORES = List.of("database", "read-replica", "database-server", "cache",
            "message-queue", "object-storage", "secret-store");
    private static final List<String> ENTRANCES = join(BALANCERS, COMPUTE,
            List.of("dns-zone", "dns-record", "api-gateway", "elastic-ip", "object-storage",
                    "external-service"));

    private static final Map<String, Set<String>> CALLEES = new HashMap<>();

    static {
        allow(List.of("users"), join(ENTRANCES, List.of("database", "database-server", "message-queue")));
        allow(List.of("external-service"), join(ENTRANCES, List.of("message-queue")));
        allow(List.of("dns-zone"), List.of("dns-record"));
        allow(List.of("dns-record"), ENTRANCES);
        allow(List.of("elastic-ip"),
                join(PROGRAMS, List.of("server", "auto-scaling-group", "nat-gateway",
                        "network-load-balancer", "database-server")));
        allow(List.of("api-gateway"), join(ENTRANCES, List.of("message-queue")));
        allow(List.of("application-load-balancer", "network-load-balancer"), List.of("target-group"));
        allow(List.of("classic-load-balancer"), join(PROGRAMS, List.of("server", "auto-scaling-group")));
        allow(List.of("target-group"), join(COMPUTE, List.of("application-load-balancer")));
        allow(COMPUTE, join(ENTRANCES, STORES));
        allow(List.of("message-queue"), join(COMPUTE, List.of("message-queue")));
        allow(List.of("object-storage"), List.of("object-storage", "lambda-function", "message-queue"));
        allow(List.of("database"), List.of("read-replica", "database"));
        allow(List.of("read-replica"), List.of("read-replica"));
        allow(List.of("database-server"), List.of("database-server"));
        allow(List.of("cache"), List.of("cache"));
        allow(List.of("secret-store"), List.of("secret-store", "lambda-function"));
        allow(List.of("alarm"), List.of("auto-scaling-group", "server", "lambda-function", "message-queue",
                "deployment-group", "dns-record", "elastic-ip", "external-service"));
        allow(List.of("pipeline"), List.of("deployment-group", "beanstalk-environment", "auto-scaling-group",
                "server", "lambda-function", "api-gateway", "object-storage", "stack", "secret-store"));
        allow(List.of("deployment-group"),
                List.of("server", "auto-scaling-group", "lambda-function", "api-gateway"));
        allow(List.of("beanstalk-environment"), join(BALANCERS, List.of("auto-scaling-group")));
        allow(List.of("vpc"), List.of("vpc"));
    }

    private Calls() {}

    /// Whether a component of one kind may be connected to one of another.
    public static boolean allowed(Kind from, Kind to) {
        return callees(from).contains(to.name());
    }

    /// The names of the kinds that a kind may be connected to.
    public static Set<String> callees(Kind from) {
        return CALLEES.getOrDefault(from.name(), Set.of());
    }

    /// Whether a protocol suits two kinds: VPCs are peered and nothing else is; only what holds data copies it.
    public static boolean suits(Protocol protocol, Kind from, Kind to) {
        var peers = from.name().equals("vpc") || to.name().equals("vpc");
        return switch (protocol) {
            case PEERING -> peers;
            case REPLICATION -> STORES.contains(from.name()) && STORES.contains(to.name());
            case HTTP, HTTPS, GRPC, WEBSOCKET, TCP, UDP, DNS, SQL, CACHE, MESSAGES, SSH ->
                !peers && !(to.name().equals("read-replica") && from.group().equals(to.group()));
        };
    }

    private static void allow(List<String> from, List<String> to) {
        from.forEach(caller -> CALLEES.computeIfAbsent(caller, _ -> new LinkedHashSet<>()).addAll(to));
    }

    @SafeVarargs
    private static List<String> join(List<String>... lists) {
        return List.of(lists).stream().flatMap(List::stream).toList();
    }
}
