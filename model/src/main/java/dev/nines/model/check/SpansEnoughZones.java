package dev.nines.model.check;

import java.util.Objects;

import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.ApplicationLoadBalancer;
import dev.nines.model.component.Cache;
import dev.nines.model.component.Database;
import dev.nines.model.component.Spec;

/// A component spans as many availability zones as its kind requires.
final class SpansEnoughZones extends Rule {

    SpansEnoughZones() {
        super("subnets.too-few-zones", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        for (var component : design.design().components()) {
            var required = required(component.spec());
            var inside = design.place(component).subnet();
            if (required > 1 && (inside != null || !component.subnets().isEmpty())) {
                var zones = inside != null
                        ? 1
                        : (int) design.subnets(component).stream().map(subnet -> design.place(subnet).zone())
                                .filter(Objects::nonNull).map(Component::id).distinct().count();
                if (zones < required) {
                    sink.add(component, component, zones, required);
                }
            }
        }
    }

    private static int required(Spec spec) {
        return switch (spec) {
            case ApplicationLoadBalancer _ -> 2;
            case Database database -> switch (database.deployment()) {
                case SINGLE_AZ -> 1;
                case MULTI_AZ_INSTANCE, AURORA -> 2;
                case MULTI_AZ_CLUSTER -> 3;
            };
            case Cache cache -> cache.multiAz() ? 2 : 1;
            default -> 1;
        };
    }
}
