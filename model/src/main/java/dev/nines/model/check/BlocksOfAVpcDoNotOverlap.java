package dev.nines.model.check;

import java.util.stream.Stream;

import dev.nines.model.Severity;
import dev.nines.model.component.Vpc;

/// The blocks of a VPC share no address.
final class BlocksOfAVpcDoNotOverlap extends Rule {

    BlocksOfAVpcDoNotOverlap() {
        super("cidr.vpc-overlap", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(Vpc.class, (component, vpc) -> {
            var held = Stream.concat(Stream.of(vpc.cidr()), vpc.secondary().stream())
                    .map(block -> new Overlaps.Held(component, block)).toList();
            Overlaps.among(held, (inner, outer) -> sink.add(component, component, inner.block(), outer.block()));
        });
    }
}
