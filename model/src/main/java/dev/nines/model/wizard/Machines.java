package dev.nines.model.wizard;

import java.util.ArrayList;
import java.util.List;

import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Connection.Protocol;
import dev.nines.model.component.AppLoadBalancer;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.Cache;
import dev.nines.model.component.CacheEngine;
import dev.nines.model.component.ClassicLoadBalancer;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseEngine;
import dev.nines.model.component.DatabaseServer;
import dev.nines.model.component.HaproxyBalancer;
import dev.nines.model.component.LoadBalancer;
import dev.nines.model.component.NginxBalancer;
import dev.nines.model.component.ProcessMode;
import dev.nines.model.component.ReadReplica;
import dev.nines.model.component.Server;
import dev.nines.model.component.Spec;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.component.WebServer;
import dev.nines.model.setting.LaunchTemplate;
import org.jspecify.annotations.Nullable;

/// What wizards ask about servers, Auto Scaling groups and the programs in them.
final class Machines {

    private static final int MYSQL = 3306;
    private static final int POSTGRESQL = 5432;

    private Machines() {}

    static boolean isMachine(@Nullable Component component) {
        return component != null
                && (component.spec() instanceof Server || component.spec() instanceof AutoScalingGroup);
    }

    /// The machine a program stands in, the component itself if it is one, or null.
    static @Nullable Component of(Draft draft, Component component) {
        if (isMachine(component)) {
            return component;
        }
        var parent = draft.find(component.parent());
        return isMachine(parent) ? parent : null;
    }

    /// The machine a program stands in, or the component itself: what has the network interface.
    static Component host(Draft draft, Component component) {
        var machine = of(draft, component);
        return machine == null ? component : machine;
    }

    static @Nullable LaunchTemplate template(Spec spec) {
        return switch (spec) {
            case Server server -> server.template();
            case AutoScalingGroup group -> group.template();
            default -> null;
        };
    }

    /// The port a component listens on.
    static int port(Spec spec) {
        return switch (spec) {
            case WebServer web -> web.port();
            case AppServer app -> app.port();
            case AppLoadBalancer balancer -> balancer.port();
            case NginxBalancer balancer -> balancer.port();
            case HaproxyBalancer balancer -> balancer.port();
            case DatabaseServer database -> database.port();
            case Database database -> port(database.engine());
            case ReadReplica _ -> POSTGRESQL;
            case Cache cache -> cache.engine() == CacheEngine.MEMCACHED ? 11_211 : 6379;
            case TargetGroup group -> group.port();
            default -> 80;
        };
    }

    static int port(DatabaseEngine engine) {
        return switch (engine) {
            case POSTGRESQL, AURORA_POSTGRESQL -> POSTGRESQL;
            case MYSQL, MARIADB, AURORA_MYSQL -> MYSQL;
        };
    }

    /// The port a connection calls.
    static int port(Draft draft, Connection connection) {
        var port = connection.port();
        var callee = draft.get(connection.to());
        return port != null
                ? port
                : connection.protocol() == Protocol.SSH
                        ? 22
                        : entrance(draft, callee) instanceof Component entrance
                                ? port(entrance.spec())
                                : port(callee.spec());
    }

    /// The one program of a machine where requests come in: which no other program in it calls; null where there
    /// is none or where there are several.
    static @Nullable Component entrance(Draft draft, Component machine) {
        List<Component> programs = isMachine(machine) ? programs(draft, machine) : List.<Component>of();
        var entrances = programs.stream().filter(program -> draft.into(program.id()).stream().noneMatch(
                call -> programs.stream().anyMatch(other -> other.id().equals(call.from())))).toList();
        return entrances.size() == 1 ? entrances.getFirst() : null;
    }

    /// The programs in a machine that requests come to.
    static List<Component> programs(Draft draft, Component machine) {
        return draft.inside(machine.id()).stream()
                .filter(program -> !(program.spec() instanceof DatabaseServer)
                        && !(program.spec() instanceof AppServer app && app.mode() == ProcessMode.QUEUE_WORKER))
                .toList();
    }

    /// The machine and what stands in it.
    static List<Component> whole(Draft draft, Component machine) {
        var all = new ArrayList<Component>();
        all.add(machine);
        all.addAll(draft.inside(machine.id()));
        return all;
    }

    /// Connections from elsewhere to a machine or a program in it.
    static List<Connection> callsFromOutside(Draft draft, Component machine) {
        var ids = whole(draft, machine).stream().map(Component::id).toList();
        return draft.design().connections().stream()
                .filter(each -> ids.contains(each.to()) && !ids.contains(each.from())).toList();
    }

    /// Whether a load balancer of the provider leads to a machine or a program in it.
    static boolean isBalanced(Draft draft, Component machine) {
        return callsFromOutside(draft, machine).stream().map(each -> draft.get(each.from()).spec())
                .anyMatch(from -> from instanceof TargetGroup || from instanceof LoadBalancer);
    }

    /// Whether a component hands requests to its targets instead of calling them.
    static boolean divides(Spec spec) {
        return spec instanceof TargetGroup || spec instanceof ClassicLoadBalancer || spec instanceof NginxBalancer
                || spec instanceof HaproxyBalancer || spec instanceof AppLoadBalancer;
    }
}
