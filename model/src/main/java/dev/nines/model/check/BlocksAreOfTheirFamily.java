package dev.nines.model.check;

import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.Vpc;
import dev.nines.model.quantity.Cidr;
import org.jspecify.annotations.Nullable;

/// IPv4 settings hold IPv4 blocks and IPv6 settings hold IPv6 blocks.
final class BlocksAreOfTheirFamily extends Rule {

    BlocksAreOfTheirFamily() {
        super("cidr.family", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(Vpc.class, (component, vpc) -> {
            check(component, vpc.cidr(), false, sink);
            vpc.secondary().forEach(block -> check(component, block, false, sink));
            check(component, vpc.ipv6(), true, sink);
        });
        design.each(Subnet.class, (component, subnet) -> {
            check(component, subnet.cidr(), false, sink);
            check(component, subnet.ipv6(), true, sink);
        });
    }

    private static void check(Component component, @Nullable Cidr block, boolean ipv6, Sink sink) {
        if (block != null && block.isIpv6() != ipv6) {
            sink.add(component, component, block, ipv6 ? "IPv6" : "IPv4");
        }
    }
}
