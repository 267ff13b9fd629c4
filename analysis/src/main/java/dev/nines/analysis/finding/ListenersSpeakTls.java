package dev.nines.analysis.finding;

import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.LoadBalancer;
import dev.nines.model.edit.Edit;
import dev.nines.model.property.RecordType;
import dev.nines.model.setting.Listener;
import dev.nines.model.setting.ListenerProtocol;
import dev.nines.model.setting.Scheme;

/// A public load balancer takes no unencrypted requests.
final class ListenersSpeakTls extends Rule {

    ListenersSpeakTls() {
        super("traffic.plain-listener", Severity.WARNING, Pillar.SECURITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(LoadBalancer.class, (component, balancer) -> {
            for (var listener : balancer.listeners()) {
                if (balancer.scheme() == Scheme.INTERNET_FACING && listener.protocol() == ListenerProtocol.HTTP
                        && !listener.redirectToTls()) {
                    sink.add(component, fix(component, balancer), Integer.toString(listener.port()));
                    return;
                }
            }
        });
    }

    /// Beside a TLS listener the others redirect to it; without one, HTTP becomes HTTPS.
    private static Edit fix(Component component, LoadBalancer balancer) {
        var tls = balancer.listeners().stream().anyMatch(each -> each.protocol() == ListenerProtocol.HTTPS);
        return Fixes.change(component, "listeners", balancer.listeners().stream().map(listener -> {
            if (listener.protocol() != ListenerProtocol.HTTP) {
                return listener;
            }
            return tls
                    ? RecordType.with(listener, "redirectToTls", true)
                    : new Listener(listener.port() == 80 ? 443 : listener.port(), ListenerProtocol.HTTPS, listener.rules(),
                            false);
        }).toList());
    }
}
