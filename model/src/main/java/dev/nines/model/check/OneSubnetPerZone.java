package dev.nines.model.check;

import java.util.HashMap;

import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.LoadBalancer;
import dev.nines.model.quantity.ComponentId;

/// A load balancer takes one subnet of each availability zone.
final class OneSubnetPerZone extends Rule {

    OneSubnetPerZone() {
        super("subnets.same-zone", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(LoadBalancer.class, (component, _) -> {
            var taken = new HashMap<ComponentId, Component>();
            for (var subnet : design.subnets(component)) {
                var zone = design.place(subnet).zone();
                var first = zone == null ? null : taken.putIfAbsent(zone.id(), subnet);
                if (zone != null && first != null) {
                    sink.add(component, component, first, subnet, zone);
                }
            }
        });
    }
}
