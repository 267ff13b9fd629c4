package dev.nines.model.check;

import dev.nines.model.Severity;

/// The subnets a component spans belong to the VPC it stands in.
final class SubnetsAreOfOneVpc extends Rule {

    SubnetsAreOfOneVpc() {
        super("subnets.other-vpc", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        for (var component : design.design().components()) {
            if (component.subnets().isEmpty()) {
                continue;
            }
            var vpc = design.place(component).vpc();
            for (var subnet : design.subnets(component)) {
                var other = design.place(subnet).vpc();
                vpc = vpc == null ? other : vpc;
                if (vpc != null && other != null && !vpc.id().equals(other.id())) {
                    sink.add(component, component, subnet, other, vpc);
                }
            }
        }
    }
}
