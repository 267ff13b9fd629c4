package dev.nines.model.check;

import java.util.stream.Stream;

import dev.nines.model.Severity;
import dev.nines.model.component.ApplicationLoadBalancer;
import dev.nines.model.component.ClassicLoadBalancer;
import dev.nines.model.component.LoadBalancer;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.component.TargetProtocol;

/// Load balancer and target group speak protocols of the same layer.
final class TargetProtocolFits extends Rule {

    TargetProtocolFits() {
        super("target-group.protocol", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(LoadBalancer.class, (component, balancer) -> {
            if (!(balancer instanceof ClassicLoadBalancer)) {
                var web = balancer instanceof ApplicationLoadBalancer;
                design.callees(component).forEach(target -> {
                    if (target.spec() instanceof TargetGroup group && web != isWeb(group.protocol())) {
                        sink.add(target, target, group.protocol(), component, component.kind(),
                                Stream.of(TargetProtocol.values()).filter(each -> web == isWeb(each))
                                        .toList());
                    }
                });
            }
        });
    }

    private static boolean isWeb(TargetProtocol protocol) {
        return switch (protocol) {
            case HTTP, HTTPS, GRPC -> true;
            case TCP, TLS, UDP, TCP_UDP -> false;
        };
    }
}
