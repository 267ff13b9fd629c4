package dev.nines.model.check;

import java.util.Objects;
import java.util.stream.Collectors;

import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.InternetGateway;
import dev.nines.model.component.NatGateway;
import dev.nines.model.component.Server;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.SubnetAccess;
import dev.nines.model.setting.Route;

/// A private subnet has a NAT gateway to call out through.
final class PrivateSubnetsReachOut extends Rule {

    PrivateSubnetsReachOut() {
        super("subnet.no-nat", Severity.WARNING);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        var served = design.of(NatGateway.class).stream().map(nat -> design.place(nat).vpc())
                .filter(Objects::nonNull).map(Component::id).collect(Collectors.toSet());
        design.each(Subnet.class, (component, subnet) -> {
            if (subnet.access() == SubnetAccess.PRIVATE) {
                var vpc = design.place(component).vpc();
                var leads = subnet.routes().isEmpty()
                        ? vpc != null && served.contains(vpc.id())
                        : subnet.routes().stream().map(Route::target).map(design::find)
                                .filter(Objects::nonNull).map(Component::spec)
                                .anyMatch(target -> target instanceof NatGateway || target instanceof Server
                                        || target instanceof InternetGateway);
                if (!leads) {
                    sink.add(component, component);
                }
            }
        });
    }
}
