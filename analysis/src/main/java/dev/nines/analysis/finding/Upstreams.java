package dev.nines.analysis.finding;

import dev.nines.model.Component;
import dev.nines.model.component.NginxBalancer;
import dev.nines.model.component.Spec;
import dev.nines.model.component.WebServer;
import dev.nines.model.setting.NginxUpstream;
import org.jspecify.annotations.Nullable;

/// Proxies that pass requests to several servers.
final class Upstreams {

    /// What is done with a proxy, how it treats its servers, and how many there are.
    interface Act {
        void on(Component proxy, NginxUpstream upstream, int servers);
    }

    private final Scene scene;

    Upstreams(Scene scene) {
        this.scene = scene;
    }

    /// Does something with every proxy that has at least two servers behind it.
    void each(Act act) {
        for (var team : scene.teams().all()) {
            var servers = team.members().stream().mapToInt(Component::mostServers).sum();
            var upstream = upstream(team.divider().spec());
            if (upstream != null && servers > 1) {
                act.on(team.divider(), upstream, servers);
            }
        }
    }

    private static @Nullable NginxUpstream upstream(Spec spec) {
        return switch (spec) {
            case WebServer web -> web.upstream();
            case NginxBalancer balancer -> balancer.upstream();
            default -> null;
        };
    }

    /// Worker processes of a proxy.
    static int workers(Spec spec) {
        return switch (spec) {
            case WebServer web -> web.workers();
            case NginxBalancer balancer -> balancer.workers();
            default -> 0;
        };
    }

    /// Connections all workers hold together, those to the servers included.
    static int connections(Spec spec) {
        return switch (spec) {
            case WebServer web -> web.workers() * web.workerConnections();
            case NginxBalancer balancer -> balancer.workers() * balancer.workerConnections();
            default -> 0;
        };
    }
}
