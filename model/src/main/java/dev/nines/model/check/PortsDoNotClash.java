package dev.nines.model.check;

import java.util.ArrayList;
import java.util.stream.Stream;

import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.AppLoadBalancer;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.DatabaseServer;
import dev.nines.model.component.HaproxyBalancer;
import dev.nines.model.component.NginxBalancer;
import dev.nines.model.component.ProcessMode;
import dev.nines.model.component.Server;
import dev.nines.model.component.WebServer;
import org.jspecify.annotations.Nullable;

/// Two programs on one server listen on different ports.
final class PortsDoNotClash extends Rule {

    PortsDoNotClash() {
        super("process.port-clash", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        for (var container : Stream.concat(design.of(Server.class).stream(),
                design.of(AutoScalingGroup.class).stream()).toList()) {
            var taken = new ArrayList<Ports>();
            for (var program : design.children(container)) {
                var ports = Ports.of(program);
                if (ports != null) {
                    taken.stream().filter(ports::meet).findFirst().ifPresent(
                            other -> sink.add(program, program, other.program(), container,
                                    Math.max(ports.first(), other.first())));
                    taken.add(ports);
                }
            }
        }
    }

    private record Ports(Component program, int first, int last) {

        static @Nullable Ports of(Component program) {
            return switch (program.spec()) {
                case WebServer web -> new Ports(program, web.port(), web.port());
                case AppLoadBalancer balancer -> new Ports(program, balancer.port(), balancer.port());
                case NginxBalancer balancer -> new Ports(program, balancer.port(), balancer.port());
                case HaproxyBalancer balancer -> new Ports(program, balancer.port(), balancer.port());
                case DatabaseServer database -> new Ports(program, database.port(), database.port());
                case AppServer app when app.mode() != ProcessMode.QUEUE_WORKER ->
                    new Ports(program, app.port(), app.port() + app.processes() - 1);
                default -> null;
            };
        }

        boolean meet(Ports other) {
            return first <= other.last && other.first <= last;
        }
    }
}
