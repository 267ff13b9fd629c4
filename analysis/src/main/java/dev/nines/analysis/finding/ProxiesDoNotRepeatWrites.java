package dev.nines.analysis.finding;

import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.AppLoadBalancer;
import dev.nines.model.component.NginxBalancer;
import dev.nines.model.component.WebServer;
import dev.nines.model.setting.NginxUpstream;

/// A proxy passes a request that may have been carried out to no second server.
final class ProxiesDoNotRepeatWrites extends Rule {

    ProxiesDoNotRepeatWrites() {
        super("proxy.repeats-writes", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(WebServer.class, (component, web) -> look(component, web.upstream(), sink));
        scene.each(NginxBalancer.class, (component, balancer) -> look(component, balancer.upstream(), sink));
        scene.each(AppLoadBalancer.class, (component, balancer) -> look(component, balancer.upstream(), sink));
    }

    private static void look(Component component, NginxUpstream upstream, Sink sink) {
        if (upstream.retryNonIdempotent()) {
            sink.add(component, Fixes.change(component, "upstream.retryNonIdempotent", false));
        }
    }
}
