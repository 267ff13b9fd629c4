package dev.nines.analysis.exposure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.component.AppLoadBalancer;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.Cache;
import dev.nines.model.component.CacheEngine;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseEngine;
import dev.nines.model.component.DatabaseServer;
import dev.nines.model.component.HaproxyBalancer;
import dev.nines.model.component.LoadBalancer;
import dev.nines.model.component.NginxBalancer;
import dev.nines.model.component.ProcessMode;
import dev.nines.model.component.ReadReplica;
import dev.nines.model.component.Server;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.component.WebServer;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.setting.LaunchTemplate;
import dev.nines.model.setting.ListenerProtocol;

/// Finds the ports that components listen on.
final class Doors {

    /// Shell access, which every Linux image offers.
    static final int SSH = 22;
    /// Remote desktop, which every Windows image offers.
    static final int REMOTE_DESKTOP = 3389;

    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int POSTGRESQL = 5432;
    private static final int MYSQL = 3306;
    private static final int REDIS = 6379;
    private static final int MEMCACHED = 11211;
    private static final String WINDOWS = "windows";

    private final Architecture design;
    private final Map<ComponentId, List<Component>> programs = new HashMap<>();

    Doors(Architecture design) {
        this.design = design;
        for (var component : design.components()) {
            var parent = component.parent();
            if (parent != null) {
                programs.computeIfAbsent(parent, _ -> new ArrayList<>()).add(component);
            }
        }
    }

    /// The ports of a component with an interface.
    List<Door> of(Component component) {
        return switch (component.spec()) {
            case LoadBalancer balancer -> balancer.listeners().stream()
                    .map(listener -> new Door(component, listener.port(),
                            listener.protocol() == ListenerProtocol.UDP, Purpose.SERVICE))
                    .toList();
            case Server server -> machine(component, server.template());
            case AutoScalingGroup group -> machine(component, group.template());
            case Database _,ReadReplica _,Cache _ ->
                List.of(new Door(component, port(component), false, Purpose.DATA));
            default -> List.of();
        };
    }

    private List<Door> machine(Component machine, LaunchTemplate template) {
        var doors = new ArrayList<Door>();
        for (var program : programs.getOrDefault(machine.id(), List.of())) {
            var port = port(program);
            if (port > 0) {
                doors.add(new Door(program, port, false,
                        program.spec() instanceof DatabaseServer ? Purpose.DATA : Purpose.SERVICE));
            }
        }
        var windows = template.image().toLowerCase(Locale.ROOT).contains(WINDOWS);
        doors.add(new Door(machine, windows ? REMOTE_DESKTOP : SSH, false, Purpose.ADMINISTRATION));
        return doors;
    }

    /// The port a component listens on by its settings; 0 where it has no one port.
    int port(Component component) {
        return switch (component.spec()) {
            case WebServer web -> web.port();
            case AppServer app -> app.mode() == ProcessMode.QUEUE_WORKER ? 0 : app.port();
            case AppLoadBalancer balancer -> balancer.port();
            case NginxBalancer balancer -> balancer.port();
            case HaproxyBalancer balancer -> balancer.port();
            case DatabaseServer database -> database.port();
            case Database database -> port(database.engine());
            case ReadReplica replica -> source(replica);
            case Cache cache -> cache.engine() == CacheEngine.MEMCACHED ? MEMCACHED : REDIS;
            case TargetGroup group -> group.port();
            case LoadBalancer balancer when !balancer.listeners().isEmpty() -> balancer.listeners().getFirst().port();
            default -> 0;
        };
    }

    private int source(ReadReplica replica) {
        var source = design.find(replica.source());
        return source != null && source.spec() instanceof Database database ? port(database.engine()) : 0;
    }

    private static int port(DatabaseEngine engine) {
        return switch (engine) {
            case POSTGRESQL, AURORA_POSTGRESQL -> POSTGRESQL;
            case MYSQL, MARIADB, AURORA_MYSQL -> MYSQL;
        };
    }

    /// The port of a program in a server that nothing names, or 0.
    int inside(Component machine) {
        return programs.getOrDefault(machine.id(), List.of()).stream().mapToInt(this::port).filter(port -> port > 0)
                .findFirst().orElse(0);
    }

    static int port(Connection.Protocol protocol) {
        return switch (protocol) {
            case HTTP, WEBSOCKET -> HTTP;
            case SSH -> SSH;
            case HTTPS, GRPC, TCP, UDP, DNS, SQL, CACHE, MESSAGES, REPLICATION, PEERING -> HTTPS;
        };
    }
}
