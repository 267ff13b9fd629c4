package dev.nines.model.check;

import dev.nines.model.Severity;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.Vpc;

/// Routes lead to gateways of their own VPC, or to a peered VPC.
final class RoutesStayInTheirVpc extends Rule {

    RoutesStayInTheirVpc() {
        super("route.other-vpc", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(Subnet.class, (component, subnet) -> {
            var vpc = design.place(component).vpc();
            for (var route : subnet.routes()) {
                var target = design.find(route.target());
                var other = target == null ? null : design.place(target).vpc();
                if (target != null && vpc != null && other != null && !other.id().equals(vpc.id())
                        && !(target.spec() instanceof Vpc)) {
                    sink.add(component, component, route.destination(), target, other, vpc);
                }
            }
        });
    }
}
