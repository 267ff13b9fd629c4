package dev.nines.model.check;

import java.util.List;
import java.util.stream.Stream;

import dev.nines.model.Severity;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.Vpc;
import dev.nines.model.quantity.Cidr;

/// The blocks of a subnet lie within those of its VPC.
final class SubnetsLieWithinTheirVpc extends Rule {

    SubnetsLieWithinTheirVpc() {
        super("cidr.outside-vpc", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(Subnet.class, (component, subnet) -> {
            var place = design.place(component).vpc();
            if (place != null && place.spec() instanceof Vpc vpc) {
                if (!vpc.cidr().contains(subnet.cidr())
                        && vpc.secondary().stream().noneMatch(block -> block.contains(subnet.cidr()))) {
                    sink.add(component, component, subnet.cidr(), place, blocks(vpc));
                }
                if (subnet.ipv6() != null && (vpc.ipv6() == null || !vpc.ipv6().contains(subnet.ipv6()))) {
                    sink.add(component, component, subnet.ipv6(), place,
                            vpc.ipv6() == null ? List.of() : List.of(vpc.ipv6()));
                }
            }
        });
    }

    private static List<Cidr> blocks(Vpc vpc) {
        return Stream.concat(Stream.of(vpc.cidr()), vpc.secondary().stream()).toList();
    }
}
