package dev.nines.model.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import dev.nines.model.Severity;
import dev.nines.model.component.Subnet;
import dev.nines.model.quantity.ComponentId;

/// Subnets of a VPC share no address.
final class SubnetsDoNotOverlap extends Rule {

    SubnetsDoNotOverlap() {
        super("cidr.subnets-overlap", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        var ofVpc = new LinkedHashMap<ComponentId, List<Overlaps.Held>>();
        design.each(Subnet.class, (component, subnet) -> {
            var vpc = design.place(component).vpc();
            if (vpc != null) {
                var held = ofVpc.computeIfAbsent(vpc.id(), _ -> new ArrayList<>());
                held.add(new Overlaps.Held(component, subnet.cidr()));
                if (subnet.ipv6() != null) {
                    held.add(new Overlaps.Held(component, subnet.ipv6()));
                }
            }
        });
        ofVpc.values().forEach(held -> Overlaps.among(held, (inner, outer) -> sink.add(inner.owner(),
                inner.owner(), inner.block(), outer.owner(), outer.block())));
    }
}
