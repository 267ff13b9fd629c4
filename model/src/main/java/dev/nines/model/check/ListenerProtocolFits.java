package dev.nines.model.check;

import java.util.stream.Stream;

import dev.nines.model.Severity;
import dev.nines.model.component.ApplicationLoadBalancer;
import dev.nines.model.component.ClassicLoadBalancer;
import dev.nines.model.component.LoadBalancer;
import dev.nines.model.component.NetworkLoadBalancer;
import dev.nines.model.setting.ListenerProtocol;

/// A load balancer listens with protocols its kind speaks.
final class ListenerProtocolFits extends Rule {

    ListenerProtocolFits() {
        super("listener.protocol", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(LoadBalancer.class, (component, balancer) -> {
            for (var listener : balancer.listeners()) {
                if (!speaks(balancer, listener.protocol())) {
                    sink.add(component, component, listener.port(), listener.protocol(), component.kind(),
                            Stream.of(ListenerProtocol.values()).filter(each -> speaks(balancer, each))
                                    .toList());
                }
            }
        });
    }

    private static boolean speaks(LoadBalancer balancer, ListenerProtocol protocol) {
        var web = protocol == ListenerProtocol.HTTP || protocol == ListenerProtocol.HTTPS;
        return switch (balancer) {
            case ApplicationLoadBalancer _ -> web;
            case NetworkLoadBalancer _ -> !web;
            case ClassicLoadBalancer _ ->
                web || protocol == ListenerProtocol.TCP || protocol == ListenerProtocol.TLS;
        };
    }
}
