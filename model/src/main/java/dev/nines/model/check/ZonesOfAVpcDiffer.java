package dev.nines.model.check;

import java.util.HashSet;

import dev.nines.model.Severity;
import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.component.Vpc;

/// A VPC shows each availability zone once.
final class ZonesOfAVpcDiffer extends Rule {

    ZonesOfAVpcDiffer() {
        super("zone.duplicate", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        for (var vpc : design.of(Vpc.class)) {
            var taken = new HashSet<String>();
            for (var zone : design.children(vpc)) {
                if (zone.spec() instanceof AvailabilityZone spec && !taken.add(spec.zone())) {
                    sink.add(zone, vpc, spec.zone());
                }
            }
        }
    }
}
