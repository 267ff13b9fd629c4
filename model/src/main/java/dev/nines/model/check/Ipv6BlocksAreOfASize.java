package dev.nines.model.check;

import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.Vpc;
import dev.nines.model.quantity.Cidr;
import org.jspecify.annotations.Nullable;

/// IPv6 blocks have a prefix length in steps of four: VPCs /44 to /60, subnets /44 to /64.
final class Ipv6BlocksAreOfASize extends Rule {

    Ipv6BlocksAreOfASize() {
        super("cidr.ipv6-size", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(Vpc.class, (component, vpc) -> check(component, vpc.ipv6(), 60, sink));
        design.each(Subnet.class, (component, subnet) -> check(component, subnet.ipv6(), 64, sink));
    }

    private static void check(Component component, @Nullable Cidr block, int longest, Sink sink) {
        if (block != null && block.isIpv6() && (block.prefixLength() < 44 || block.prefixLength() > longest
                || block.prefixLength() % 4 != 0)) {
            sink.add(component, component, block, longest);
        }
    }
}
