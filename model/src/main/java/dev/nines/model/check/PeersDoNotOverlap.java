package dev.nines.model.check;

import java.util.List;
import java.util.stream.Stream;

import dev.nines.model.Severity;
import dev.nines.model.component.Vpc;
import dev.nines.model.quantity.Cidr;

/// Peered VPCs share no address.
final class PeersDoNotOverlap extends Rule {

    PeersDoNotOverlap() {
        super("cidr.peers-overlap", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        for (var connection : design.design().connections()) {
            var from = design.find(connection.from());
            var to = design.find(connection.to());
            if (from != null && to != null && !from.equals(to) && from.spec() instanceof Vpc one
                    && to.spec() instanceof Vpc other) {
                for (var block : blocks(one)) {
                    blocks(other).stream().filter(block::overlaps).forEach(
                            shared -> sink.add(connection, from, block, to, shared));
                }
            }
        }
    }

    private static List<Cidr> blocks(Vpc vpc) {
        return Stream.of(Stream.of(vpc.cidr()), vpc.secondary().stream(), Stream.ofNullable(vpc.ipv6()))
                .flatMap(blocks -> blocks).toList();
    }
}
