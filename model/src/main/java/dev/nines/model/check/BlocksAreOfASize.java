package dev.nines.model.check;

import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.Vpc;
import dev.nines.model.quantity.Cidr;

/// IPv4 blocks of VPCs and subnets are /16 to /28.
final class BlocksAreOfASize extends Rule {

    BlocksAreOfASize() {
        super("cidr.size", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(Vpc.class, (component, vpc) -> {
            check(component, vpc.cidr(), sink);
            vpc.secondary().forEach(block -> check(component, block, sink));
        });
        design.each(Subnet.class, (component, subnet) -> check(component, subnet.cidr(), sink));
    }

    private static void check(Component component, Cidr block, Sink sink) {
        if (!block.isIpv6() && (block.prefixLength() < 16 || block.prefixLength() > 28)) {
            sink.add(component, component, block);
        }
    }
}
