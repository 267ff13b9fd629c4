package dev.nines.model.check;

import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.Vpc;

/// A route to another VPC needs a peering connection.
final class RoutesLeadToPeers extends Rule {

    RoutesLeadToPeers() {
        super("route.not-peered", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(Subnet.class, (component, subnet) -> {
            var vpc = design.place(component).vpc();
            for (var route : subnet.routes()) {
                var target = design.find(route.target());
                if (target != null && vpc != null && target.spec() instanceof Vpc
                        && !peered(design, vpc, target)) {
                    sink.add(component, component, route.destination(), target, vpc);
                }
            }
        });
    }

    private static boolean peered(DesignIndex design, Component one, Component other) {
        return design.callees(one).anyMatch(other::equals) || design.callers(one).anyMatch(other::equals);
    }
}
