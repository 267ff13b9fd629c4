package dev.nines.model.check;

import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.AppLoadBalancer;
import dev.nines.model.component.ClassicLoadBalancer;
import dev.nines.model.component.LoadBalancer;
import dev.nines.model.component.NetworkLoadBalancer;
import dev.nines.model.component.NginxBalancer;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.component.WebServer;
import dev.nines.model.setting.NginxUpstream;
import dev.nines.model.setting.Stickiness;

/// Cookies keep clients at HTTP load balancers and nginx, source addresses at network load balancers.
final class StickinessFits extends Rule {

    StickinessFits() {
        super("stickiness.kind", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(NginxBalancer.class, (component, nginx) -> nginx(component, nginx.upstream(), sink));
        design.each(AppLoadBalancer.class, (component, nginx) -> nginx(component, nginx.upstream(), sink));
        design.each(WebServer.class, (component, nginx) -> nginx(component, nginx.upstream(), sink));
        design.each(LoadBalancer.class, (component, balancer) -> {
            var byAddress = balancer instanceof NetworkLoadBalancer;
            if (balancer instanceof ClassicLoadBalancer classic) {
                check(component, classic.stickiness(), component, byAddress, sink);
            } else {
                design.callees(component).forEach(target -> {
                    if (target.spec() instanceof TargetGroup group) {
                        check(target, group.stickiness(), component, byAddress, sink);
                    }
                });
            }
        });
    }

    private static void nginx(Component component, NginxUpstream upstream, Sink sink) {
        check(component, upstream.stickiness(), component, false, sink);
    }

    private static void check(Component owner, Stickiness stickiness, Component balancer, boolean byAddress,
            Sink sink) {
        var fits = switch (stickiness.kind()) {
            case OFF -> true;
            case LOAD_BALANCER_COOKIE, APPLICATION_COOKIE -> !byAddress;
            case SOURCE_IP -> byAddress;
        };
        if (!fits) {
            sink.add(owner, owner, stickiness.kind(), balancer, balancer.kind());
        }
    }
}
