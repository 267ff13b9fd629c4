package dev.nines.model.check;

import java.util.Objects;
import java.util.stream.Collectors;

import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.InternetGateway;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.SubnetAccess;

/// A VPC with a public subnet has an internet gateway.
final class PublicSubnetsReachTheInternet extends Rule {

    PublicSubnetsReachTheInternet() {
        super("subnet.no-internet-gateway", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        var served = design.of(InternetGateway.class).stream()
                .filter(gateway -> gateway.spec() instanceof InternetGateway spec && !spec.egressOnlyIpv6())
                .map(gateway -> design.place(gateway).vpc()).filter(Objects::nonNull).map(Component::id)
                .collect(Collectors.toSet());
        design.each(Subnet.class, (component, subnet) -> {
            var vpc = design.place(component).vpc();
            if (subnet.access() == SubnetAccess.PUBLIC && vpc != null && !served.contains(vpc.id())) {
                sink.add(component, component, vpc);
            }
        });
    }
}
