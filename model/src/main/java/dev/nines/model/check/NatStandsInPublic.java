package dev.nines.model.check;

import dev.nines.model.Severity;
import dev.nines.model.component.NatGateway;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.SubnetAccess;

/// A NAT gateway stands in a public subnet.
final class NatStandsInPublic extends Rule {

    NatStandsInPublic() {
        super("nat-gateway.not-public", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        for (var component : design.of(NatGateway.class)) {
            var place = design.place(component).subnet();
            if (place != null && place.spec() instanceof Subnet subnet
                    && subnet.access() != SubnetAccess.PUBLIC) {
                sink.add(component, component, place, subnet.access());
            }
        }
    }
}
