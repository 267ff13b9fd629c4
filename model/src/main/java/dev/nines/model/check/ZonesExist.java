package dev.nines.model.check;

import dev.nines.model.Severity;
import dev.nines.model.catalogue.Regions;
import dev.nines.model.component.AvailabilityZone;

/// An availability zone is one of its region.
final class ZonesExist extends Rule {

    ZonesExist() {
        super("zone.unknown", Severity.WARNING);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(AvailabilityZone.class, (component, zone) -> {
            var code = design.design().region(component);
            var region = Regions.find(code);
            if (region != null && !region.zones().contains(code + zone.zone())) {
                sink.add(component, zone.zone(), code, region.zoneLetters());
            }
        });
    }
}
