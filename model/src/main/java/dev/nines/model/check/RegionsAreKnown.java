package dev.nines.model.check;

import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.catalogue.Regions;
import dev.nines.model.component.Region;
import org.jspecify.annotations.Nullable;

/// A region is one of those whose prices the product knows.
final class RegionsAreKnown extends Rule {

    RegionsAreKnown() {
        super("region.unknown", Severity.WARNING);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(Region.class, (component, region) -> check(component, region.code(), sink));
        check(null, design.design().assumptions().defaultRegion(), sink);
    }

    private static void check(@Nullable Component component, String code, Sink sink) {
        if (Regions.find(code) == null) {
            var nearest = Regions.nearest(code);
            sink.add(component, code, nearest == null ? "us-east-1" : nearest);
        }
    }
}
